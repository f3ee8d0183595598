import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WrittenLink } from '../../markdown/index.ts';
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
      const said = text.trim();
      if (!EMPTY_WORDS.test(said) && !EXTENSIONS.test(said)) return undefined;
      return said === ''
        ? 'у картинки нет описания: напишите в квадратных скобках, что на ней, — ![Субботник в Баткене](./foto.jpg)'
        : `описание «${said}» ничего не говорит о картинке: напишите, что на ней, — «Субботник в Баткене»`;
    }).map((problem) => ({ ...problem, rule: 'image-alt' })),
};

/** A picture that is not there or that a page cannot show. */
export const imageFile: FileRule = {
  name: 'image-file',
  check: (input) =>
    images(input, ({ url }) => {
      if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(url))
        return `картинка «${url}» лежит не у нас: положите файл в папку рядом с текстом и напишите ./имя.jpg`;
      const file = join(input.dir, dirname(input.file.path), url);
      if (!url.startsWith('./') && !url.startsWith('../'))
        return `путь к картинке начинается с «./»: напишите ./${url}`;
      if (!EXTENSIONS.test(url)) return `файл «${url}» — не картинка: годятся jpg, png, webp, avif, svg, gif`;
      if (!existsSync(file))
        return `картинки «${url}» нет рядом с текстом: положите файл в ту же папку или исправьте имя`;
      const megabytes = statSync(file).size / 1e6;
      return megabytes > HEAVIEST_MB
        ? `картинка «${url}» весит ${megabytes.toFixed(1)} МБ, а можно не больше ${HEAVIEST_MB}: уменьшите её`
        : undefined;
    }).map((problem) => ({ ...problem, rule: 'image-file' })),
};

function images({ file }: RuleInput, complain: (image: WrittenLink) => string | undefined) {
  return file.parsed.prose.images.flatMap((image) => {
    const message = complain(image);
    return message === undefined ? [] : [{ file: file.path, ...image.position, message }];
  });
}
