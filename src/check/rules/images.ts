import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Message } from '../../i18n/messages.ts';
import type { WrittenLink } from '../../markdown/index.ts';
import { textMessage } from '../messages/texts.ts';
import { isPicture } from './picture-file.ts';
import type { FileRule, RuleInput } from './rule.ts';

const EXTENSIONS = /\.(?:png|jpe?g|webp|avif|svg|gif)$/i;
/** Words that stand for any picture, and so say nothing of this one. */
const EMPTY_WORDS =
  /^(?:фото|фотография|картинка|изображение|рисунок|схема|логотип|иллюстрация|снимок|сүрөт|image|photo|picture|img|logo|screenshot|скриншот)?\s*\d*$/iu;
/** What a phone's camera gives is several times as much. */
const HEAVIEST_MB = 4;

/** A picture that says nothing to those who do not see it. */
export const imageAlt: FileRule = {
  name: 'image-alt',
  check: (input) =>
    images(input, ({ text }) => {
      const words = text.trim();
      if (!EMPTY_WORDS.test(words) && !EXTENSIONS.test(words)) return undefined;
      return words === '' ? textMessage('image.noWords') : textMessage('image.vague', { words });
    }),
};

/** A picture that is not there or that a page cannot show. */
export const imageFile: FileRule = {
  name: 'image-file',
  check: (input) =>
    images(input, ({ url }) => {
      if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(url)) return textMessage('image.elsewhere', { url });
      const file = join(input.dir, dirname(input.file.path), url);
      if (!url.startsWith('./') && !url.startsWith('../')) return textMessage('image.path', { url });
      if (!EXTENSIONS.test(url)) return textMessage('image.type', { url });
      if (!existsSync(file)) return textMessage('image.missing', { url });
      if (!isPicture(file)) return textMessage('image.broken', { url });
      const megabytes = statSync(file).size / 1e6;
      return megabytes > HEAVIEST_MB
        ? textMessage('image.heavy', { url, size: megabytes.toFixed(1), most: HEAVIEST_MB })
        : undefined;
    }),
};

function images({ file }: RuleInput, complain: (image: WrittenLink) => Message | undefined) {
  return file.parsed.prose.images.flatMap((image) => {
    const message = complain(image);
    return message === undefined ? [] : [{ file: file.path, ...image.position, ...message }];
  });
}
