import { defineMessages, definePhrases } from '../i18n/messages.ts';

/** What is reported of redirects and of addresses that were published once. */
export const addressMessage = defineMessages({
  'redirects.noList': {
    rule: 'redirect',
    ru: 'здесь должен быть список: начните каждую строку с «- from: …»',
    ky: 'бул жерде тизме болушу керек: ар бир сапты «- from: …» менен баштаңыз',
    en: 'here should be a list: begin each line with “- from: …”',
  },
  'redirects.twice': {
    rule: 'redirect',
    ru: 'адрес {from} уже перенаправлен выше: оставьте одну строку',
    ky: '{from} дареги жогоруда багытталган: бир сапты калтырыңыз',
    en: 'the address {from} is redirected above: keep one line',
    example: { from: '/cases/batken/' },
  },
  'redirects.otherPage': {
    rule: 'redirect',
    ru: 'место на странице переезжает только в пределах своей страницы: впишите {page}#…',
    ky: 'беттеги жер өз бетинин ичинде гана жылат: {page}#… деп жазыңыз',
    en: 'a place of a page moves only within its page: write {page}#…',
    example: { page: '/cases/batken-2018/' },
  },
  'redirects.itself': {
    rule: 'redirect',
    ru: '{from} ведёт сам на себя: впишите новый адрес или уберите строку',
    ky: '{from} өзүнө алып барат: жаңы даректи жазыңыз же сапты алып салыңыз',
    en: '{from} leads to itself: write the new address or remove the line',
    example: { from: '/cases/batken/' },
  },
  'redirects.chain': {
    rule: 'redirect',
    ru: '{to} сам перенаправлен дальше: впишите сразу последний адрес, без цепочки и петли',
    ky: '{to} өзү андан ары багытталган: дароо акыркы даректи жазыңыз',
    en: '{to} is redirected further: write the last address at once',
    example: { to: '/cases/batken-2018/' },
  },
  'redirects.nowhere': {
    rule: 'redirect',
    ru: 'страницы {to} на сайте нет: впишите адрес страницы, которая есть',
    ky: 'сайтта {to} бети жок: бар беттин дарегин жазыңыз',
    en: 'the site has no page {to}: write the address of a page there is',
    example: { to: '/cases/batken-2081/' },
  },
  'redirects.page': {
    rule: 'redirect',
    ru: 'по адресу {from} стоит страница: уберите строку или переименуйте страницу',
    ky: '{from} дарегинде бет турат: сапты алып салыңыз же беттин атын өзгөртүңүз',
    en: 'there is a page at {from}: remove the line or rename the page',
    example: { from: '/cases/batken-2018/' },
  },
  'addresses.page': {
    rule: 'lost-page',
    ru: 'страницы {page} больше нет, а на неё уже ссылаются: верните папку или добавьте в {file} строку для каждого языка, начиная с «from: {page}»',
    ky: '{page} бети эми жок, бирок ага шилтемелер бар: папканы кайтарыңыз же {file} файлына ар бир тил үчүн сап кошуңуз, «from: {page}» менен баштап',
    en: 'the page {page} is gone, and there are links to it: bring the folder back or add a line for each language to {file}, beginning with “from: {page}”',
    example: { page: '/cases/batken-2018/', file: 'redirects.yaml' },
  },
  'addresses.place': {
    rule: 'lost-anchor',
    severity: 'warning',
    ru: 'в тексте {page} больше нет места {anchor}, ссылки на него приведут к началу страницы: верните раздел с этим именем или добавьте в {file} строки «from: {line}» и «to: {page}#…»',
    ky: '{page} текстинде {anchor} жери эми жок, ага шилтемелер беттин башына алып барат: ушул аттагы бөлүмдү кайтарыңыз же {file} файлына «from: {line}» жана «to: {page}#…» саптарын кошуңуз',
    en: 'the text of {page} has no place {anchor} any more, links to it lead to the top of the page: bring back the section of this name or add the lines “from: {line}” and “to: {page}#…” to {file}',
    example: {
      page: '/guides/municipality/',
      anchor: '#step-3',
      file: 'redirects.yaml',
      line: '/guides/municipality/#step-3',
    },
  },
});

/** What the schema of a redirect demands. */
export const addressDemand = definePhrases({
  'redirects.address': {
    ru: 'адрес пишется от корня сайта, строчными латинскими буквами и с «/» на конце: /cases/batken-2018/',
    ky: 'дарек сайттын башынан, кичине латын тамгалары менен жазылып, «/» менен бүтөт: /cases/batken-2018/',
    en: 'an address is written from the root of the site, in small Latin letters, with “/” at the end: /cases/batken-2018/',
  },
});
