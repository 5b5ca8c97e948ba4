// Google serves search, Maps and the owner's panel on its national domains too. Those of the countries that have most of the reviews.
const NATIONAL =
  'at be bg by ca ch co.nz co.za com.ar com.au com.br com.mx com.sg com.tr com.ua co.id co.il co.in co.jp co.kr co.th co.uk cz de dk ee es fi fr ge gr hr hu ie it kz lt lv md nl no pl pt ro rs ru se si sk';

/** Host patterns: every Google domain that we know and all below it. */
export const GOOGLE_HOSTS: string[] = ['com', ...NATIONAL.split(' ')].map((domain) => `*.google.${domain}`);
