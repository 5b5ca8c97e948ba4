// Scorn told by a figure of speech: a fault `between the chair and the screen` is the one who sits there, a dress on `a barrel on legs` is the one who wears it.
import type { PhraseRule } from '../phrases/phrases.ts';

const SEAT = 'chair|keyboard|seat|стільцем|стільцями|кріслом|клавіатурою|сидінням|стулом|креслом|клавиатурой|сиденьем|спинкою|спинкой';
const SCREEN =
  'screen|keyboard|monitor|wheel|steering wheel|computer|phone|екраном|монітором|клавіатурою|кермом|рулем|компютером|телефоном|экраном|монитором|клавиатурой|компьютером|рулем';
const FAULT =
  'fault|faults|problem|problems|error|errors|issue|issues|bug|bugs|неисправност*|несправніст*|несправност*|поломк*|проблем*|прокладк*|збій|збої|сбой|сбои|сбоя|помилк*|ошибк*|глюк*|баг|вада|дефект*';
const BETWEEN = [
  `(between|між|между) ..1 (${SEAT}) (and|і|й|та|и) ..1 (${SCREEN})`,
  `(between|між|между) ..1 (${SCREEN}) (and|і|й|та|и) ..1 (${SEAT})`,
];

const LARGE =
  'бочк*|бочон*|бочечк*|діжк*|діжц*|барильц*|колобк*|колобок|бегемот*|гіпопотам*|гиппопотам*|слон|слона|слони|слонів|слоних*|слоны|слонов|слонам|корів|корову|корова|корови|коров|коровы|тюлен*|кит|кита|китів|китов|дирижабл*|комод*|шаф|шафу|barrel|barrels|whale|whales|hippo|hippos|elephant|elephants|cow|cows|walrus|sack of potatoes|blimp|beach ball';
const FIGURE =
  'модел*|манекен*|фігур*|фигур*|жінк*|жінок|женщин*|дівчин*|дівчат*|девушк*|девуш*|люд*|звичайн*|обычн*|нормальн*|сукн*|плать*|джинс*|крісл*|кресл*|стілець|стул|model|models|figure|woman|women|girl|girls|people|person|adults|humans|dress|jeans|chair';

export const BETWEEN_CHAIR_AND_SCREEN: readonly PhraseRule<'insult'>[] = [
  {
    name: 'insult',
    sure: true,
    find: [
      ...BETWEEN.flatMap((place) => [`(${FAULT}) ..6 ${place}`, `${place} ..4 (${FAULT})`]),
      '(pebkac|pebcak|pibkac|id10t|id 10t|id 10 t|id ten t|layer 8 problem|layer eight problem|layer 8 issue)',
      '(problem|fault|error|issue) ..6 (sits|sitting|lies|is|found) ..1 (somewhere|right|firmly|squarely|usually|mostly)? (behind the wheel|in front of the screen|in front of the keyboard|holding the phone|holding the remote)',
      '(проблем*|поломк*|несправніст*|неисправност*|помилк*|ошибк*) ..5 (сидить|сидит|перебуває|находится|тримає|держит) ..2 (за кермом|за рулем|перед екраном|перед экраном|за клавіатурою|за клавиатурой|телефон|пульт)',
    ],
    unless: [
      '(cable|cables|wire|wiring|кабел*|провід|проводи|провод*|пил|пыль|dust|пружин*|spring|болт*|гвинт*|винт*|шланг*|паз*|щілин*|щел*|gap|loom|harness|sensor|датчик*|жгут*|джгут*)',
      // What was replaced is a thing.
      '(we|weve|ми|мы|нами|її|його|ее|его|which) ..2 (replaced|fixed|mended|changed|замінили|полагодили|змінили|заменили|починили|поменяли)',
    ],
  },
  {
    name: 'insult',
    sure: true,
    find: [
      `(${FIGURE}) ..3 (а не|не|not|rather than|instead of|and not) ..2 (${LARGE})`,
      `(не|not) (на|для|for|on|a|an) ..1 (${LARGE}) ..2 (з ніжками|с ножками|на ніжках|на ножках|on legs|with legs|у сукні|в платье|in a dress)`,
      `(${LARGE}) (з ніжками|с ножками|на ніжках|на ножках|on legs|with legs|in heels|на підборах|на каблуках)`,
      '(its|це|это|та|it is) ..2 (the) (cushion|filling|stuffing|contents) ..2 (inside|in) (them|it) ..3 (over|above|beyond|too) ..2',
    ],
    unless: [
      '(принт*|малюн*|рисун*|вишив*|вышив*|іграшк*|игрушк*|зоопарк*|цирк*|print|prints|pattern|toy|toys|zoo|safari|nursery|мед|меду|медом|пив*|вин*|beer|wine|honey|дитяч*|детск*|фото тварин)',
    ],
  },
];
