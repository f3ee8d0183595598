import type { CustomFieldControlProps, CustomFieldPickedFile } from '@sveltia/cms';
import { TEXT_WIDGET } from '../entry-text.ts';
import { withPicture } from './picture-line.ts';

/** What the program lends of React to its extensions: it brings its own. */
interface Lent {
  createClass: (parts: object) => never;
  h: (tag: string, properties: object, ...children: unknown[]) => unknown;
}

type Props = Pick<CustomFieldControlProps, 'forID' | 'onChange' | 'pickFile'> & { value: unknown };

interface Instance {
  props: Props;
  area: HTMLTextAreaElement | null;
  insertPicture: () => Promise<void>;
}

/**
 * The field of the text below the frontmatter: a plain area, so that MDX comes back letter for letter, and a button
 * that takes a picture along into the folder of the page.
 */
export function textField(): { name: string; control: never } {
  const { createClass, h } = window as unknown as Lent;
  const control = createClass({
    async insertPicture(this: Instance) {
      const picked = await this.props.pickFile({ kind: 'image', allowURL: false });
      const file: CustomFieldPickedFile | null | undefined = Array.isArray(picked) ? picked[0] : picked;
      if (!file || !this.area) return;
      this.props.onChange(withPicture(this.area.value, this.area.selectionEnd, file.value));
    },
    render(this: Instance) {
      const { forID, value, onChange } = this.props;
      const area = h('textarea', {
        id: forID,
        'aria-label': 'Текст страницы',
        value: typeof value === 'string' ? value : '',
        spellCheck: true,
        ref: (element: HTMLTextAreaElement | null) => {
          this.area = element;
        },
        onChange: ({ target }: { target: HTMLTextAreaElement }) => {
          onChange(target.value);
        },
      });
      const button = h(
        'button',
        { type: 'button', onClick: () => void this.insertPicture() },
        'Вставить картинку…',
      );
      return h('div', { className: 'page-text' }, area, button);
    },
  });
  return { name: TEXT_WIDGET, control };
}
