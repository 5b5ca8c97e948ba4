// The sites' names, hosts and limits, and whether replies are read there, for who reads no pages. Written by `npm run sites` from the folders beside it: do not edit.
import type { Adapter } from '../contracts/adapter.ts';

export type SiteFacts = Pick<Adapter, 'id' | 'name' | 'hosts' | 'limit'>;
/** `readsReply`: a page of the site was read with a reply of the company on it. */
export type ReadSite = SiteFacts & { readsReply: boolean };

// biome-ignore format: one line a site
export const SITE_FACTS: readonly ReadSite[] = [
  {"id":"2gis","name":"2GIS","hosts":["*.2gis.ru","*.2gis.kz","*.2gis.com","*.2gis.ae","*.2gis.kg","*.2gis.uz","*.2gis.by","*.2gis.az","*.2gis.am","*.2gis.ge","*.2gis.cz","*.2gis.it","*.2gis.cl","*.2gis.com.cy","*.2gis.sa"],"limit":null,"readsReply":true},
  {"id":"amazon","name":"Amazon","hosts":["*.amazon.com","*.amazon.co.uk","*.amazon.de","*.amazon.fr","*.amazon.it","*.amazon.es","*.amazon.nl","*.amazon.com.be","*.amazon.ie","*.amazon.pl","*.amazon.se","*.amazon.ca","*.amazon.com.mx","*.amazon.com.br","*.amazon.in","*.amazon.co.jp","*.amazon.com.au","*.amazon.sg","*.amazon.ae","*.amazon.sa","*.amazon.eg","*.amazon.com.tr","*.amazon.co.za","*.amazon.cn"],"limit":null,"readsReply":false},
  {"id":"app-store","name":"App Store","hosts":["apps.apple.com"],"limit":null,"readsReply":true},
  {"id":"app-store-connect","name":"App Store Connect","hosts":["appstoreconnect.apple.com"],"limit":{"value":5970,"unit":"characters","source":"App Store Connect, developer response","mark":"S"},"readsReply":true},
  {"id":"banki-ru","name":"Banki.ru","hosts":["*.banki.ru"],"limit":null,"readsReply":false},
  {"id":"booking","name":"Booking.com","hosts":["*.booking.com"],"limit":null,"readsReply":true},
  {"id":"capterra","name":"Capterra","hosts":["*.capterra.com","*.capterra.co.uk","*.capterra.ca","*.capterra.com.au","*.capterra.co.nz","*.capterra.in","*.capterra.com.sg","*.capterra.co.za","*.capterra.de","*.capterra.com.de","*.capterra.at","*.capterra.ch","*.capterra.fr","*.capterra.es","*.capterra.it","*.capterra.pt","*.capterra.com.br","*.capterra.mx","*.capterra.nl","*.capterra.se","*.capterra.dk","*.capterra.no","*.capterra.fi","*.capterra.pl","*.capterra.jp"],"limit":null,"readsReply":false},
  {"id":"disqus","name":"Disqus","hosts":["disqus.com"],"limit":null,"readsReply":false},
  {"id":"facebook","name":"Facebook","hosts":["*.facebook.com"],"limit":{"value":8000,"unit":"characters","source":"Facebook, length of a comment","mark":"S"},"readsReply":true},
  {"id":"facebook-recommendations","name":"Facebook recommendations","hosts":["*.facebook.com"],"limit":{"value":8000,"unit":"characters","source":"Facebook, length of a comment","mark":"S"},"readsReply":true},
  {"id":"g2","name":"G2","hosts":["*.g2.com"],"limit":null,"readsReply":false},
  {"id":"glassdoor","name":"Glassdoor","hosts":["*.glassdoor.com","*.glassdoor.ca","*.glassdoor.co.uk","*.glassdoor.co.in","*.glassdoor.co.nz","*.glassdoor.com.au","*.glassdoor.com.ar","*.glassdoor.com.br","*.glassdoor.com.mx","*.glassdoor.com.hk","*.glassdoor.de","*.glassdoor.at","*.glassdoor.ch","*.glassdoor.fr","*.glassdoor.be","*.glassdoor.nl","*.glassdoor.it","*.glassdoor.es","*.glassdoor.ie","*.glassdoor.sg"],"limit":null,"readsReply":false},
  {"id":"google-business","name":"Google Business Profile","hosts":["*.google.com","*.google.at","*.google.be","*.google.bg","*.google.by","*.google.ca","*.google.ch","*.google.co.nz","*.google.co.za","*.google.com.ar","*.google.com.au","*.google.com.br","*.google.com.mx","*.google.com.sg","*.google.com.tr","*.google.com.ua","*.google.co.id","*.google.co.il","*.google.co.in","*.google.co.jp","*.google.co.kr","*.google.co.th","*.google.co.uk","*.google.cz","*.google.de","*.google.dk","*.google.ee","*.google.es","*.google.fi","*.google.fr","*.google.ge","*.google.gr","*.google.hr","*.google.hu","*.google.ie","*.google.it","*.google.kz","*.google.lt","*.google.lv","*.google.md","*.google.nl","*.google.no","*.google.pl","*.google.pt","*.google.ro","*.google.rs","*.google.ru","*.google.se","*.google.si","*.google.sk"],"limit":{"value":4096,"unit":"utf8_bytes","source":"Google Business Profile API, updateReply","mark":"P"},"readsReply":true},
  {"id":"google-maps","name":"Google Maps","hosts":["*.google.com","*.google.at","*.google.be","*.google.bg","*.google.by","*.google.ca","*.google.ch","*.google.co.nz","*.google.co.za","*.google.com.ar","*.google.com.au","*.google.com.br","*.google.com.mx","*.google.com.sg","*.google.com.tr","*.google.com.ua","*.google.co.id","*.google.co.il","*.google.co.in","*.google.co.jp","*.google.co.kr","*.google.co.th","*.google.co.uk","*.google.cz","*.google.de","*.google.dk","*.google.ee","*.google.es","*.google.fi","*.google.fr","*.google.ge","*.google.gr","*.google.hr","*.google.hu","*.google.ie","*.google.it","*.google.kz","*.google.lt","*.google.lv","*.google.md","*.google.nl","*.google.no","*.google.pl","*.google.pt","*.google.ro","*.google.rs","*.google.ru","*.google.se","*.google.si","*.google.sk"],"limit":{"value":4096,"unit":"utf8_bytes","source":"Google Business Profile API, updateReply","mark":"P"},"readsReply":true},
  {"id":"google-play","name":"Google Play","hosts":["play.google.com"],"limit":null,"readsReply":true},
  {"id":"google-play-console","name":"Google Play Console","hosts":["play.google.com"],"limit":{"value":350,"unit":"characters","source":"Google Play Console help, Reply to reviews","mark":"P"},"readsReply":true},
  {"id":"habr","name":"Habr","hosts":["*.habr.com","*.habrahabr.ru"],"limit":null,"readsReply":false},
  {"id":"hotline-ua","name":"Hotline","hosts":["*.hotline.ua"],"limit":null,"readsReply":true},
  {"id":"instagram","name":"Instagram","hosts":["*.instagram.com"],"limit":{"value":2200,"unit":"characters","source":"Instagram, length of a comment","mark":"S"},"readsReply":true},
  {"id":"irecommend","name":"iRecommend","hosts":["*.irecommend.ru"],"limit":null,"readsReply":false},
  {"id":"judge-me","name":"Judge.me","hosts":["*"],"limit":null,"readsReply":true},
  {"id":"livejournal","name":"LiveJournal","hosts":["*.livejournal.com"],"limit":null,"readsReply":false},
  {"id":"loox","name":"Loox","hosts":["*"],"limit":null,"readsReply":true},
  {"id":"mastodon","name":"Mastodon","hosts":["*"],"limit":null,"readsReply":false},
  {"id":"ok-ru","name":"OK.ru","hosts":["*.ok.ru"],"limit":null,"readsReply":true},
  {"id":"okendo","name":"Okendo","hosts":["*"],"limit":null,"readsReply":true},
  {"id":"otzovik","name":"Otzovik","hosts":["*.otzovik.com"],"limit":null,"readsReply":false},
  {"id":"prom-ua","name":"Prom.ua","hosts":["*.prom.ua"],"limit":null,"readsReply":true},
  {"id":"reddit","name":"Reddit","hosts":["*.reddit.com"],"limit":{"value":10000,"unit":"characters","source":"Reddit, length of a comment","mark":"S"},"readsReply":false},
  {"id":"rozetka","name":"Rozetka","hosts":["*.rozetka.com.ua","*.rozetka.ua"],"limit":null,"readsReply":true},
  {"id":"schema-org","name":"Review markup","hosts":["*"],"limit":null,"readsReply":true},
  {"id":"shopify-spr","name":"Shopify Product Reviews","hosts":["*"],"limit":null,"readsReply":true},
  {"id":"stamped","name":"Stamped","hosts":["*"],"limit":null,"readsReply":true},
  {"id":"tripadvisor","name":"Tripadvisor","hosts":["*.tripadvisor.com","*.tripadvisor.co.uk","*.tripadvisor.ca","*.tripadvisor.ie","*.tripadvisor.in","*.tripadvisor.com.au","*.tripadvisor.co.nz","*.tripadvisor.com.sg","*.tripadvisor.com.my","*.tripadvisor.com.ph","*.tripadvisor.de","*.tripadvisor.at","*.tripadvisor.ch","*.tripadvisor.fr","*.tripadvisor.be","*.tripadvisor.nl","*.tripadvisor.it","*.tripadvisor.es","*.tripadvisor.pt","*.tripadvisor.se","*.tripadvisor.dk","*.tripadvisor.fi","*.tripadvisor.com.gr","*.tripadvisor.com.br","*.tripadvisor.com.mx","*.tripadvisor.com.ar","*.tripadvisor.cl","*.tripadvisor.co","*.tripadvisor.com.pe","*.tripadvisor.com.ve","*.tripadvisor.cz","*.tripadvisor.co.hu","*.tripadvisor.sk","*.tripadvisor.rs","*.tripadvisor.ru","*.tripadvisor.com.ua","*.tripadvisor.com.tr","*.tripadvisor.co.il","*.tripadvisor.jp","*.tripadvisor.co.kr","*.tripadvisor.com.tw","*.tripadvisor.com.hk","*.tripadvisor.com.vn","*.tripadvisor.co.id","*.tripadvisor.co.za","*.tripadvisor.com.eg"],"limit":null,"readsReply":true},
  {"id":"trustpilot","name":"Trustpilot","hosts":["*.trustpilot.com"],"limit":null,"readsReply":true},
  {"id":"trustpilot-business","name":"Trustpilot Business","hosts":["business.trustpilot.com","*.b2b.trustpilot.com"],"limit":null,"readsReply":true},
  {"id":"trustradius","name":"TrustRadius","hosts":["*.trustradius.com"],"limit":null,"readsReply":false},
  {"id":"vk","name":"VK","hosts":["*.vk.com","*.vk.ru"],"limit":null,"readsReply":true},
  {"id":"wordpress","name":"WordPress","hosts":["*"],"limit":null,"readsReply":true},
  {"id":"x","name":"X","hosts":["*.x.com","*.twitter.com"],"limit":null,"readsReply":false},
  {"id":"yandex-maps","name":"Yandex Maps","hosts":["*.yandex.ru","*.yandex.com","*.yandex.by","*.yandex.kz","*.yandex.uz","*.yandex.az","*.yandex.kg","*.yandex.lt","*.yandex.lv","*.yandex.ee","*.yandex.md","*.yandex.tj","*.yandex.tm","*.yandex.fr","*.yandex.eu","*.yandex.com.tr","*.yandex.com.ge","*.yandex.com.am","*.yandex.co.il"],"limit":null,"readsReply":true},
  {"id":"yelp","name":"Yelp","hosts":["*.yelp.com","*.yelp.ca","*.yelp.co.uk","*.yelp.ie","*.yelp.com.au","*.yelp.co.nz","*.yelp.de","*.yelp.at","*.yelp.ch","*.yelp.fr","*.yelp.be","*.yelp.nl","*.yelp.it","*.yelp.es","*.yelp.pt","*.yelp.pl","*.yelp.cz","*.yelp.dk","*.yelp.fi","*.yelp.no","*.yelp.se","*.yelp.com.tr","*.yelp.com.br","*.yelp.com.mx","*.yelp.com.ar","*.yelp.cl","*.yelp.co.jp","*.yelp.com.hk","*.yelp.com.sg","*.yelp.com.tw","*.yelp.com.ph","*.yelp.my"],"limit":null,"readsReply":true},
  {"id":"yotpo","name":"Yotpo","hosts":["*"],"limit":null,"readsReply":true},
  {"id":"youtube","name":"YouTube","hosts":["*.youtube.com"],"limit":{"value":10000,"unit":"characters","source":"YouTube, length of a comment","mark":"U"},"readsReply":true},
];
