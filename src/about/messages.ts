import { defineMessages } from '../i18n/messages.ts';

/** What the rule of the pages about the handbook reports. */
export const aboutMessage = defineMessages({
  'about.section': {
    rule: 'about-sections',
    ru: 'на раздел «{name}» этой страницы ссылается каждая страница сайта, а его нет: верните его имя в конец заголовка, {written}',
    ky: 'бул беттин «{name}» бөлүмүнө сайттын ар бир бети шилтеме берет, ал эми ал жок: атын аталыштын аягына кайтарыңыз, {written}',
    en: 'every page of the site links to the section “{name}” of this page, and it is not there: put its name back at the end of the heading, {written}',
    example: { name: 'checking', written: '{/* #checking */}' },
  },
});
