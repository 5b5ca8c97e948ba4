// What a person wears or has in the body and what helps him to walk, breathe or hear: named in a note, it tells alone, under all its names.
import { type Family, familySearch, readFamilies } from './families.ts';

const AIDS = `
  кардіостимулятор|кардиостимулятор|електрокардіостимулятор|электрокардиостимулятор|pacemaker|водій ритму|водитель ритма
  дефібрилятор|дефибриллятор|defibrillator
  стент|стентування|стентирование|stent
  шунт|шунтування|шунтирование|аортокоронарне|аортокоронарное|shunt
  серцевий клапан|сердечный клапан|штучний клапан|искусственный клапан|heart valve
  інсулінова помпа|инсулиновая помпа|insulin pump|інсулін|инсулин|insulin
  слуховий апарат|слуховой аппарат|hearing aid|кохлеарний|кохлеарный|cochlear
  протез|prosthesis|prosthetic|prosthetics|artificial leg|artificial arm
  ендопротез|эндопротез|hip replacement|knee replacement|artificial hip|artificial knee
  імплант|имплант|імплантат|имплантат|implant
  катетер|catheter
  стома|колостома|калоприймач|калоприемник|калоприёмник|stoma|colostomy|ostomy|stoma bag|colostomy bag
  милиці|милиця|костыли|костыль|crutches|crutch
  тростина|ціпок|трость|тросточка|паличка|walking stick|walking cane|white cane|біла тростина|белая трость
  ходунки|walking frame|zimmer frame|rollator
  інгалятор|ингалятор|inhaler|небулайзер|nebuliser|nebulizer
  кисневий балон|кислородный баллон|кисневий концентратор|кислородный концентратор|oxygen tank|oxygen cylinder|oxygen concentrator
  корсет|back brace|leg brace|knee brace|ортез
  памперс|підгузок|підгузки|подгузники|подгузник|incontinence pad|incontinence pads
  перука|парик|wig
  собака-поводир|собака-поводырь|guide dog|assistance dog`;

/** Aids that the words of a note's sentence name. */
export const aidsIn: (words: readonly string[]) => readonly Family[] = familySearch(() => readFamilies(AIDS, false));
