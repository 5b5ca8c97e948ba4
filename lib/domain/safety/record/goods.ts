// Goods and brands under all the names that people give them: where a record holds one name of a line, another one in a draft tells it too.
// Everyday things only; a word of several words is a phrase (`coffee machine`).
import { type Family, familySearch, readFamilies } from './families.ts';

const GOODS = `
  фен|hairdryer|hair dryer|hair drier
  кавомашина|кавоварка|кофемашина|кофеварка|espresso machine|espresso maker|coffee machine|coffee maker
  праска|утюг|відпарювач|отпариватель
  пилосос|порохотяг|пылесос|vacuum cleaner|hoover
  холодильник|холодос|fridge|refrigerator
  морозилка|морозильник|freezer
  пральна машина|пралка|пральна машинка|стиральная машина|стиралка|стиральная машинка|washing machine|washer
  посудомийка|посудомийна машина|посудомойка|посудомоечная машина|dishwasher
  сушарка|сушилка|сушильна машина|tumble dryer
  ноутбук|лептоп|ноут|laptop|notebook
  навушники|наушники|headphones|earphones|earbuds|headset
  телевізор|телевизор|телик|television|телек|телевізорчик|tv set|tv
  велосипед|велік|велик|ровер|bicycle|bike
  самокат|електросамокат|электросамокат|scooter
  кросівки|кроссовки|sneakers|trainers
  черевики|ботинки|чоботи|сапоги|boots
  туфлі|туфли|босоніжки|босоножки
  сукня|плаття|платье|dress
  куртка|пуховик|jacket
  пальто|overcoat
  шуба|дублянка|дубленка
  диван|софа|sofa|couch|settee
  матрац|матрас|mattress
  ліжко|кровать|bedstead
  шафа|шкаф|wardrobe
  крісло|кресло|armchair
  мікрохвильовка|микроволновка|мікрохвильова піч|микроволновая печь|microwave
  духовка|духова шафа|духовой шкаф|oven
  кондиціонер|кондиционер|кондёр|кондер|кондей|air conditioner
  бойлер|водонагрівач|водонагреватель|boiler|water heater
  котел|котёл
  годинник|наручні часи|wristwatch
  каблучка|перстень|кольцо|обручка
  сережки|серьги|earrings
  букет|bouquet
  троянди|розы|roses
  торт|тортик
  ковдра|одеяло|duvet|blanket
  коляска|візочок|stroller|pram|buggy|pushchair
  автокрісло|автокресло|car seat
  чайник|електрочайник|электрочайник|kettle
  мультиварка|multicooker
  блендер|blender
  міксер|миксер|mixer
  тостер|toaster
  пароочисник|пароочиститель|steam cleaner
  дриль|дрель|power drill
  шуруповерт|шуруповёрт|screwdriver
  газонокосарка|газонокосилка|lawnmower|lawn mower|mower
  принтер|printer
  сканер|scanner
  планшет|tablet
  фотоапарат|фотоаппарат|photo camera
  окуляри|очки|eyeglasses|sunglasses
  валіза|чемодан|suitcase
  рюкзак|наплічник|backpack|rucksack
  намет|палатка|tent
  парфуми|духи|parfum|perfume|туалетна вода|туалетная вода
  масаж|массаж|massage
  манікюр|маникюр|manicure
  педикюр|pedicure
  брекети|брекеты|braces
  вініри|виниры|veneers
  імплант|имплант|імплантація|имплантация|implant
  іпотека|ипотека|mortgage
  автокредит|car loan
  концерт|concert|gig
  килим|ковер|ковёр|carpet|rug
  люстра|chandelier
  смартфон|smartphone
  електрогрилі|електрогриль|электрогриль|grill|barbecue
  швейна машинка|швейная машинка|sewing machine
  бігова доріжка|беговая дорожка|treadmill
  тонометр|blood pressure monitor
  слуховий апарат|слуховой аппарат|hearing aid`;

const BRANDS = `
  Renault|Рено
  Hyundai|Хюндай|Хёндай|Хендай|Хундай|Хьондай|Хундей
  Solaris|Солярис|Соларіс
  Duster|Дастер
  Logan|Логан
  iPhone|айфон
  iPad|айпад
  AirPods|аірподс|аирподс|ейрподс|эйрподс|эирподсы
  MacBook|макбук
  Apple|Епл|Эпл|Еппл|Эппл
  Huawei|Хуавей
  Xiaomi|Сяомі|Сяоми|Ксіомі|Ксиоми|Ксяоми|Шаомі|Шаоми
  Redmi|Редмі|Редми
  Galaxy|Гелексі|Гэлакси|Гелакси|Галаксі|Галакси
  Nike|Найк|Найкі|Найки
  Peugeot|Пежо
  Citroen|Сітроен|Ситроен
  Chevrolet|Шевроле
  Volkswagen|Фольксваген|Фольц
  Toyota|Тойота
  BMW|БМВ
  Skoda|Шкода Октавія|Шкода Октавия
  Whirlpool|Вірлпул|Вирлпул
  Tefal|Тефаль
  Dyson|Дайсон
  Bosch|Бош
  Moulinex|Мулінекс|Мулинекс
  Miele|Міле|Миле
  Siemens|Сіменс|Сименс
  LG|ЛЖ|ЕлДжі|ЭлДжи
  Playstation|Плейстейшн|Плейстейшен
  Xbox|Іксбокс|Иксбокс
  Acer|Ейсер|Эйсер
  Canon|Кенон|Кэнон|Канон
  Michelin|Мішлен|Мишлен
  Karcher|Kärcher|Керхер|Кархер|Кьорхер
  Chanel|Шанель
  Dior|Діор|Диор
  Zara|Зара
  DeLonghi|De'Longhi|Делонгі|Делонги|Делонжі
  Breville|Бревіль|Бревиль
  Garmin|Гармін|Гармин
  Philips|Філіпс|Филипс
  Rowenta|Ровента
  Samsung|Самсунг
  Sony|Соні|Сони
  Lenovo|Леново
  Indesit|Індезіт|Индезит
  Gorenje|Горенье|Горенє
  Ariston|Арістон|Аристон
  Vaillant|Вайлант|Вайллант
  Braun|Браун
  Kenwood|Кенвуд
  Honda|Хонда
  Kia|Кіа|Киа
  Nissan|Ніссан|Ниссан
  Mazda|Мазда
  Ford|Форд
  Mercedes|Мерседес
  Audi|Ауді|Ауди
  Tesla|Тесла
  Nissan Leaf|Ніссан Ліф|Лиф
  Adidas|Адідас|Адидас
  Puma|Пума
  Ecco|Екко|Экко`;

/** Families of things that the words of a product's name hold. */
export const goodsIn: (words: readonly string[]) => readonly Family[] = familySearch(() => [
  ...readFamilies(GOODS, false),
  ...readFamilies(BRANDS, true),
]);
