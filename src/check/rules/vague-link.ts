import { textMessage } from '../messages/texts.ts';
import type { FileRule } from './rule.ts';

/** Words that say nothing of where a link leads, to those who hear a page's links without their sentences. */
const VAGUE = new Set(
  [
    'здесь,тут,сюда,туда,по ссылке,ссылка,ссылке,эта ссылка,по этой ссылке,нажмите здесь,нажмите сюда,жмите сюда',
    'подробнее,подробно,узнать больше,узнать подробнее,читать далее,читать дальше,читать подробнее,далее,дальше,ещё,еще',
    'смотреть,смотрите здесь,смотреть здесь,перейти,открыть,скачать,страница,на этой странице,сайт,источник,вот как,вот',
    'бул жерде,бул жерден,бул жерге,ушул жерде,ушул жерден,ушул жерди басыңыз,бул жерди басыңыз,ушул жерге басыңыз',
    'толугураак,кененирээк,толук маалымат,дагы окуу,улантып окуу,окууну улантуу,шилтеме,ушул шилтеме,шилтеме боюнча,жүктөө',
    'here,click here,click,this link,link,this page,read more,more,learn more,find out more,see here,see more,details,here is how',
    'download,go,open,this,website',
  ].flatMap((line) => line.split(',')),
);

/** A link whose words do not say where it leads. */
export const vagueLink: FileRule = {
  name: 'vague-link',
  check: ({ file }) =>
    file.parsed.prose.links.flatMap(({ text, position }) => {
      const words = text
        .replace(/[^\p{L}\p{N}\s]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      if (words !== '' && !VAGUE.has(words.toLowerCase())) return [];
      const message =
        words === '' ? textMessage('text.link.noWords') : textMessage('text.link.vague', { words });
      return [{ file: file.path, ...position, ...message }];
    }),
};
