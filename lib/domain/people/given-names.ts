// Given names of Ukrainian, Russian and English speakers with their short forms, written for this project: which names may be one name,
// and which words are names at all. Not complete by intention: a word that is not here is never greeted as a name.
import { skeleton } from './skeleton.ts';

export type GivenName = {
  id: number;
  gender: 'f' | 'm';
  /** Full form in Ukrainian and in Russian; empty where the language has none of its own. */
  uk: string;
  ru: string;
  /** Every full form, any script. */
  full: string[];
  short: string[];
};

/** `gender; Ukrainian; Russian; other full forms; short forms`. */
const TABLE = `
f; Олена; Елена; Olena Elena Yelena Helena Helen Алёна Альона Алена; Лена Оленка Лєна Льоня Lena Lenka
m; Олександр; Александр; Oleksandr Aleksandr Alexandr Alexander Alexandre Олесь; Саша Сашко Саня Шура Сашка Алекс Sasha Alex Sanya Xander
f; Олександра; Александра; Oleksandra Aleksandra Alexandra Олеся Леся; Саша Сашка Шура Саня Леся Sasha Alex Sandra Lesia
m; Олексій; Алексей; Oleksii Oleksiy Aleksei Alexey Aleksey Alexei; Льоша Олекса Лёша Леша Лёха Альоша Алёша Lyosha Alex
m; Андрій; Андрей; Andrii Andriy Andrey Andrei Andrew; Андрійко Андрюша Andy Drew
f; Анна; Анна; Anna Hanna Ганна Anne Ann Hannah; Аня Ганя Ганнуся Анечка Анюта Нюра Ася Anya Ania Annie
f; Анастасія; Анастасия; Anastasiia Anastasia Anastasiya; Настя Ася Стася Настуся Настенька Nastya Nastia Asia
m; Антон; Антон; Anton Anthony Antony; Тоша Антоша Антошка Tony
m; Артем; Артём; Artem Artiom Artyom Артемій Артемий; Тема Тёма Артемко Tyoma
m; Артур; Артур; Artur Arthur; Артурчик Art
m; Арсен; Арсен; Arsen Арсеній Арсений Arsenii Arseniy; Сеня Арсенчик
m; Богдан; Богдан; Bohdan Bogdan; Бодя Данко Bodia
f; Богдана; Богдана; Bohdana Bogdana; Дана Бодя
m; Борис; Борис; Borys Boris; Боря Borya
m; Вадим; Вадим; Vadym Vadim; Вадік Вадик Vadik
f; Валентина; Валентина; Valentyna Valentina; Валя Валюша Тіна Valya
m; Валентин; Валентин; Valentyn Valentin Valentine; Валік Валя Валик
f; Валерія; Валерия; Valeriia Valeria Valeriya Valerie; Лера Лєра Lera
m; Валерій; Валерий; Valerii Valeriy Valery; Валера Валерка Valera
f; Варвара; Варвара; Varvara Barbara; Варя Варенька Varya
m; Василь; Василий; Vasyl Vasilii Vasily Vasiliy Basil; Вася Василько Vasya
f; Вероніка; Вероника; Veronika Veronica; Ніка Ника Віка Nika
f; Вікторія; Виктория; Viktoriia Viktoria Victoria Viktoriya; Віка Вика Вікуся Vika Vicky Tori
m; Віктор; Виктор; Viktor Victor; Вітя Витя Vitya Vic
f; Віолетта; Виолетта; Violetta Violeta Violet; Віта Віола
f; Віра; Вера; Vira Vera; Вєра Вірочка Верочка
m; Віталій; Виталий; Vitalii Vitaliy Vitaly Vitali; Віталік Виталик Віталя Vitalik
f; Віталіна; Виталина; Vitalina; Віта Віталя
m; Владислав; Владислав; Vladyslav Vladislav; Влад Владик Слава Vlad
f; Владислава; Владислава; Vladyslava Vladislava; Влада Vlada
m; Володимир; Владимир; Volodymyr Vladimir; Вова Володя Вовчик Вовка Володька Vova Volodya
m; Всеволод; Всеволод; Vsevolod; Сева
m; В'ячеслав; Вячеслав; Viacheslav Vyacheslav Vjacheslav; Слава Славік Славик Slava Slavik
f; Галина; Галина; Halyna Galina Halina; Галя Галинка Halya Galya
m; Геннадій; Геннадий; Hennadii Gennadii Gennady Gennadiy; Гена Гєна Gena
m; Георгій; Георгий; Heorhii Georgii Georgy George; Жора Гоша Гога Zhora
m; Гліб; Глеб; Hlib Gleb; Глібчик
m; Григорій; Григорий; Hryhorii Grigorii Grigory Gregory; Гриша Грицько Гриць Grisha Greg
f; Дана; Дана; Dana; Данка
m; Данило; Даниил; Danylo Daniil Danil Daniel Данил Даніїл Danyil; Даня Данилко Данік Danya Dan Danny
f; Дарина; Дарина; Daryna Darina; Даринка Даша
f; Дар'я; Дарья; Daria Darya Dariia; Даша Дарка Дашка Dasha
m; Денис; Денис; Denys Denis Dennis; Деня Денчик Dan
m; Дмитро; Дмитрий; Dmytro Dmitrii Dmitry Dmitriy Dmitri; Діма Дима Дімон Дмитрик Митя Dima Dmytryk Mitya
f; Діана; Диана; Diana Diane; Ді Діанка Di
f; Єва; Ева; Eva Eve; Євуся
m; Едуард; Эдуард; Eduard Edward; Едік Эдик Edik Eddie Ed Ted
f; Емілія; Эмилия; Emilia Emiliia Emily; Еміля Эмма Emma Emmy
m; Євген; Евгений; Yevhen Evgenii Evgeny Yevgen Yevgeny Eugene Evgeniy; Женя Євгенко Женька Zhenya Gene
f; Євгенія; Евгения; Yevheniia Evgenia Yevgenia Eugenia Evgeniya; Женя Женечка Zhenya
f; Єлизавета; Елизавета; Yelyzaveta Elizaveta Elizabeth Elisabeth; Ліза Лиза Ліля Liza Lisa Liz Beth Betty
m; Захар; Захар; Zakhar Zachary; Захарко Zach Zack
f; Зінаїда; Зинаида; Zinaida; Зіна Зина Zina
f; Злата; Злата; Zlata; Златуся
f; Зоряна; Зоряна; Zoriana Zoryana; Зоря
f; Зоя; Зоя; Zoia Zoya Zoe; Зойка
m; Іван; Иван; Ivan John; Ваня Іванко Ванька Vanya Vania Johnny
f; Іванна; Иванна; Ivanna Ioanna; Іва
m; Ігор; Игорь; Ihor Igor; Ігорьок Гоша Игорёк Гарік Garik
m; Ілля; Илья; Illia Ilya Ilia Elijah; Ілюша Илюша Ілько
f; Інна; Инна; Inna; Інночка Інуся
f; Ірина; Ирина; Iryna Irina Irene Irena Орина; Іра Ира Іринка Ириша Іруся Ira Irka
f; Катерина; Екатерина; Kateryna Katerina Ekaterina Catherine Katherine Kathryn Katarzyna Yekaterina; Катя Катруся Катюша Катька Катенька Katya Katia Kate Katie Kathy Cathy Kat
f; Карина; Карина; Karina Karyna; Каріна
f; Кіра; Кира; Kira Kyra; Кірочка
m; Кирило; Кирилл; Kyrylo Kirill Kyryll Kiril Cyril; Кирюша Кірюша Киря
f; Клавдія; Клавдия; Klavdiia Claudia; Клава
m; Костянтин; Константин; Kostiantyn Konstantin Kostyantyn Constantine; Костя Костик Кость Kostya Kostia
f; Крістіна; Кристина; Khrystyna Kristina Christina Христина Christine; Христя Кріс Крістя Kris Chris Tina Christy
f; Ксенія; Ксения; Kseniia Ksenia Xenia Kseniya; Ксюша Ксеня Ксюха Ksyusha
f; Лариса; Лариса; Larysa Larisa Larissa; Лора Лара Lara
m; Лев; Лев; Lev Leo; Лева Лёва Льова Левко
m; Леонід; Леонид; Leonid; Льоня Лёня Леня Lyonya
f; Лідія; Лидия; Lidiia Lydia Lidia; Ліда Лида Lida
f; Лілія; Лилия; Liliia Lilia Lily Lilya; Ліля Лиля
f; Любов; Любовь; Liubov Lyubov Lubov; Люба Любаша Luba Lyuba
f; Людмила; Людмила; Liudmyla Lyudmila Ludmila Ludmyla; Люда Мила Міла Люся Luda Lyuda Mila
f; Майя; Майя; Maiia Maya Maia Мая; Маєчка
f; Аделіна; Аделина; Adelina; Деля
f; Амелія; Амелия; Ameliia Amelia; Меля
m; Мирон; Мирон; Myron Miron; Миронко
m; Макар; Макар; Makar; Макарко
m; Максим; Максим; Maksym Maksim Maxim Maxym; Макс Максик Max Maks
f; Маргарита; Маргарита; Marharyta Margarita Margaret; Рита Марго Ріта Rita Margo Maggie Meg Peggy
f; Марина; Марина; Maryna Marina; Маринка Мариша Маруся
f; Марія; Мария; Mariia Maria Mariya Mary Marie; Маша Маруся Марійка Марічка Маня Masha Mariyka Marusia Molly
m; Марк; Марк; Mark Marko Марко Marcus; Маркус
f; Марта; Марта; Marta Martha; Мартуся Марточка
m; Мартин; Мартин; Martyn Martin; Мартинко Marty
f; Мар'яна; Марьяна; Mariana Maryana Marianna Маріанна; Мар'янка
m; Матвій; Матвей; Matvii Matvey Matthew; Мотя Матвійко Matt
m; Микита; Никита; Mykyta Nikita; Нікіта Никитка Микитка
m; Микола; Николай; Mykola Nikolai Nikolay Nicholas Nicolas Nikolas; Коля Миколка Колян Kolya Nick
m; Мирослав; Мирослав; Myroslav Miroslav; Мирко Мирон Славко
f; Мирослава; Мирослава; Myroslava Miroslava; Мира Слава Мирося
m; Михайло; Михаил; Mykhailo Mikhail Mykhaylo Michael Michail Michal Michel; Миша Міша Михась Мишко Misha Mike Mick Mickey
f; Надія; Надежда; Nadiia Nadia Nadezhda Nadiya; Надя Надійка Надюша Nadya
m; Назар; Назар; Nazar Назарій Назарий Nazarii; Назарко
f; Наталія; Наталья; Nataliia Natalia Natalya Natalie Nataliya Наталя Natalja; Наташа Наталка Ната Таша Natasha Nata Natalka
f; Ніна; Нина; Nina; Ніночка
m; Олег; Олег; Oleh Oleg; Олежик Олежка
f; Оксана; Оксана; Oksana Oxana; Ксана Оксанка Ксюша
f; Ольга; Ольга; Olha Olga; Оля Олька Ольчик Olya Olia Olenka
m; Остап; Остап; Ostap; Остапчик
m; Павло; Павел; Pavlo Pavel Paul; Паша Павлик Павлусь Pasha
m; Петро; Пётр; Petro Petr Pyotr Peter Piotr Петр; Петя Петрик Петрусь Petya Pete
m; Платон; Платон; Platon; Платоша
f; Поліна; Полина; Polina Pauline Paulina; Поля Полінка
m; Прохор; Прохор; Prokhor; Проша
m; Роман; Роман; Roman; Рома Ромчик Ромко Roma
m; Ростислав; Ростислав; Rostyslav Rostislav; Ростик Слава
m; Руслан; Руслан; Ruslan; Русік Русик
f; Руслана; Руслана; Ruslana; Руся
m; Святослав; Святослав; Sviatoslav Svyatoslav; Святик Слава Свят
f; Світлана; Светлана; Svitlana Svetlana; Свєта Света Світланка Ланка Sveta Lana
m; Семен; Семён; Semen Semyon; Сеня Сьома Sema
m; Сергій; Сергей; Serhii Sergii Serhiy Sergey Sergei Sergiy Serge; Серьожа Серёжа Сергійко Серёга Сірожа Seryozha Serg
f; Сніжана; Снежана; Snizhana Snezhana; Сніжка
f; Соломія; Соломия; Solomiia Solomia; Соля Мія Міка
f; Софія; София; Sofiia Sofia Sofiya Sophia Sophie Софья; Соня Софійка Софа Sonya Sonia
m; Станіслав; Станислав; Stanislav Stanislaw; Стас Слава Стасік Stas Stan
m; Степан; Степан; Stepan Stephan Stephen Steven Stefan; Стьопа Стёпа Степанко Steve
f; Стефанія; Стефания; Stefaniia Stefania Stephanie; Стефа Стеша Steph
f; Таїсія; Таисия; Taisiia Taisia Taisiya; Тая Тася
f; Тамара; Тамара; Tamara; Тома Тамарка
m; Тарас; Тарас; Taras; Тарасик
f; Тетяна; Татьяна; Tetiana Tatiana Tatyana Tetyana Tatjana; Таня Танюша Танька Tanya Tania
m; Тимофій; Тимофей; Tymofii Timofey Timothy; Тима Тімоша Tim
m; Тимур; Тимур; Tymur Timur; Тіма Тимурчик
f; Уляна; Ульяна; Uliana Ulyana; Уля Улянка
m; Федір; Фёдор; Fedir Fedor Fyodor Theodore Теодор Федор; Федя Федько Fedya Theo
m; Пилип; Филипп; Pylyp Филип Filipp Philip Phillip Пилип; Філя Phil
m; Юхим; Ефим; Yukhym Efim Yefim; Фима Юхимко
m; Мустафа; Мустафа; Mustafa;
f; Юлія; Юлия; Yuliia Yulia Julia Iuliia Yuliya Julie Юлиана; Юля Юлька Юлечка Yulya Jules
m; Юрій; Юрий; Yurii Yuri Yuriy Yury Iurii; Юра Юрко Юрась Yura
f; Юстина; Юстина; Yustyna Justina Justine; Юстинка Юся
m; Яків; Яков; Yakiv Yakov Jacob; Яша Yasha Jake
f; Яна; Яна; Yana Iana Jana Jane; Янка Яночка
m; Ярослав; Ярослав; Yaroslav Iaroslav; Ярик Слава Ярко Yarik
f; Ярослава; Ярослава; Yaroslava Iaroslava; Яся Слава Ярина
f; Ярина; Ярина; Yaryna Yarina; Яринка
f; Аліна; Алина; Alina Alyna; Аля Алінка
f; Аліса; Алиса; Alisa Alice; Аля Ліса
f; Алла; Алла; Alla; Аллочка Аля
m; Альберт; Альберт; Albert; Алік Bert Al
f; Ангеліна; Ангелина; Anhelina Angelina Angela Анжела Анжеліка; Ліна Геля Angie
f; Ірма; Ирма; Irma;
f; Роксолана; Роксолана; Roksolana; Роксана Соля
m; Любомир; Любомир; Liubomyr Lyubomyr Lubomyr; Любко
m; Зіновій; Зиновий; Zinovii Zinoviy; Зенко Зеник
m; Омелян; Емельян; Omelian Emelyan; Омелько
m; Орест; Орест; Orest; Орко
m; Адам; Адам; Adam; Адамко
m; Едгар; Эдгар; Edhar Edgar;
m; Рустам; Рустам; Rustam;
m; Тигран; Тигран; Tigran;
f; Мілана; Милана; Milana; Міла Мила
f; Евеліна; Эвелина; Evelina Evelyn; Ева Ліна Eve
f; Есфір; Эсфирь; Esfir Esther; Фіра
f; Раїса; Раиса; Raisa; Рая Raya
f; Римма; Римма; Rymma Rimma; Ріма
f; Роза; Роза; Roza Rosa Rose; Рози Rosie
f; Регіна; Регина; Rehina Regina; Гіна Ріна
f; Жанна; Жанна; Zhanna Janna Joanna Jeanne; Жаннуся
f; Ельвіра; Эльвира; Elvira; Еля Эля Віра
f; Лоліта; Лолита; Lolita; Лола
m; ; ; James Джеймс; Jim Jimmy Jamie
m; ; ; Robert Роберт; Rob Bob Bobby Robbie Bert
m; ; ; William Вільям Уильям Вильям; Will Bill Billy Willy Liam
m; ; ; Richard Річард Ричард; Rick Dick Richie Ricky
m; ; ; Charles Чарльз; Charlie Chuck Chas
m; ; ; Thomas Томас; Tom Tommy
m; ; ; Christopher; Chris Topher Kit
m; ; ; David Davyd Давид Девід Дэвид; Dave Davey
m; ; ; Joseph Yosyp Йосип Иосиф; Joe Joey
m; ; ; Benjamin; Ben Benny
m; ; ; Samuel Самуїл; Sam Sammy
m; ; ; Jonathan; Jon Johnny Nathan
m; ; ; Kenneth; Ken Kenny
m; ; ; Ronald; Ron Ronnie
m; ; ; Donald; Don Donny
m; ; ; Lawrence Laurence; Larry Laurie
m; ; ; Patrick; Pat Paddy
m; ; ; Raymond; Ray
m; ; ; Gerald Gerard; Gerry Jerry
m; ; ; Frederick Frederic; Fred Freddy
m; ; ; Henry; Harry Hank
m; ; ; Jeffrey Geoffrey; Jeff Geoff
m; ; ; Leonard; Len Lenny
m; ; ; Douglas; Doug
m; ; ; Walter; Walt Wally
m; ; ; Brian Bryan;
m; ; ; Kevin; Kev
m; ; ; Jason;
m; ; ; Justin;
m; ; ; Ryan;
m; ; ; Oliver; Ollie
m; ; ; Noah;
m; ; ; Lucas Luke Лука; Luca
m; ; ; Ethan;
m; ; ; Sean Shawn Shaun;
m; ; ; Simon;
m; ; ; Graham;
m; ; ; Stuart Stewart; Stu
m; ; ; Alan Allan Allen; Al
f; ; ; Jennifer; Jen Jenny
f; ; ; Linda; Lin
f; ; ; Patricia; Pat Patty Tricia Trish
f; ; ; Susan Suzanne; Sue Susie
f; ; ; Jessica; Jess Jessie
f; ; ; Sarah Sara; Sally
f; ; ; Karen;
f; ; ; Nancy;
f; ; ; Deborah Debra; Deb Debbie
f; ; ; Rebecca; Becky Becca
f; ; ; Laura; Laurie
f; ; ; Michelle;
f; ; ; Amanda; Mandy
f; ; ; Melissa; Mel Missy
f; ; ; Kimberly; Kim
f; ; ; Samantha; Sam
f; ; ; Emma;
f; ; ; Olivia; Liv
f; ; ; Rachel;
f; ; ; Nicole; Nikki
f; ; ; Charlotte; Lottie
f; ; ; Grace;
f; ; ; Abigail; Abby Gail
f; ; ; Eleanor; Ellie Nell Nora
f; ; ; Lucy Lucia;
f; ; ; Megan; Meg
f; ; ; Hope;
f; ; ; Fiona;
f; ; ; Judith; Judy
f; ; ; Pamela; Pam
f; ; ; Sandra; Sandy
f; ; ; Sharon;
f; ; ; Theresa Teresa Тереза; Terry Tess Tessa
f; ; ; Vanessa; Nessa
`;

const words = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter((word) => word !== '');

const parse = (line: string, id: number): GivenName => {
  const [gender, uk, ru, full, short] = line.split(';').map((part) => part.trim());
  return {
    id,
    gender: gender === 'f' ? 'f' : 'm',
    uk: uk ?? '',
    ru: ru ?? '',
    full: [...new Set([...words(uk), ...words(ru), ...words(full)])],
    short: words(short),
  };
};

const NAMES: readonly GivenName[] = TABLE.trim().split('\n').map(parse);

/** Every full form in every script. */
export const KNOWN_NAMES: readonly string[] = NAMES.flatMap(({ full }) => full);

const BY_SKELETON = new Map<string, GivenName[]>();
for (const name of NAMES)
  for (const key of new Set([...name.full, ...name.short].map(skeleton))) BY_SKELETON.set(key, [...(BY_SKELETON.get(key) ?? []), name]);

/** Names that a word may be a form of, full or short, in any script; empty where the word is no name that is known here. */
export const givenNames = (word: string): readonly GivenName[] => {
  const key = skeleton(word);
  const found = BY_SKELETON.get(key) ?? [];
  if (!/\p{Script=Cyrillic}/u.test(word)) return found;
  // `Білий` sounds like `Billy`: a Cyrillic word is an English name only where the table says so in Cyrillic.
  return found.filter(
    ({ uk, full, short }) => uk !== '' || [...full, ...short].some((form) => /\p{Script=Cyrillic}/u.test(form) && skeleton(form) === key),
  );
};

/** Ids of the names of which a form begins with these letters of a skeleton. */
export const givenNamesBegun = (key: string): number[] => [
  ...new Set([...BY_SKELETON].flatMap(([form, names]) => (form.startsWith(key) ? names.map(({ id }) => id) : []))),
];
