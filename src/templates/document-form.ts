import { formatDate } from '../i18n/dates.ts';
import { compute, readAnswers, readNumber, type Answers, type Row } from './answers.ts';
import type { DocumentForm, FormField } from './form.ts';

/** A place to write: a field of the document or a cell of one of its tables. */
type Input = HTMLInputElement | HTMLTextAreaElement;

/**
 * The blank of a document. Answers stay on the device until they are cleared; nothing is sent. Without storage the
 * blank works as long as its page.
 */
class DocumentFormElement extends HTMLElement {
  #form!: DocumentForm;
  #key = '';

  connectedCallback(): void {
    this.#form = JSON.parse(this.querySelector('script')?.textContent ?? '') as DocumentForm;
    this.#key = `document:${this.#form.id}`;
    this.#show(readAnswers(kept(this.#key)));
    this.dataset['live'] = '';
    this.addEventListener('input', () => {
      this.#refresh();
      this.#say(keep(this.#key, JSON.stringify(this.#answers())) ? 'saved' : 'notSaved');
    });
    // The same blank in another tab has been written in: what stands here would overwrite it.
    addEventListener('storage', ({ key, newValue }) => {
      if (key === this.#key || key === null) this.#show(readAnswers(newValue));
    });
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-do]');
      if (button?.dataset['do'] === 'row') this.#addRow(button.closest('[data-table]'));
      if (button?.dataset['do'] === 'print') window.print();
      if (button?.dataset['do'] === 'clear') this.#clear();
      if (button?.dataset['do'] === 'word') void this.#word();
    });
  }

  /** What is written, by the names of fields; empty fields are left out. */
  #answers(): Answers {
    const answers: Record<string, string | Row[]> = {};
    for (const { dataset, value } of inputs(this, '[data-field]'))
      if (value !== '') answers[dataset['field'] ?? ''] = value;
    for (const { field, rows } of this.#tables()) answers[field.id] = rows.map(rowOf);
    return answers;
  }

  #show(answers: Answers): void {
    for (const input of inputs(this, '[data-field]')) {
      const answer = answers[input.dataset['field'] ?? ''];
      input.value = typeof answer === 'string' ? answer : '';
    }
    for (const { field, table } of this.#tables()) {
      const answer = answers[field.id];
      const lines = Array.isArray(answer) ? (answer as readonly Row[]) : field.rows;
      const rows = [...table.querySelectorAll<HTMLElement>('tbody tr')];
      rows.slice(Math.max(lines.length, 1)).forEach((row) => {
        row.remove();
      });
      for (let i = rows.length; i < lines.length; i += 1) this.#addRow(table, false);
      table.querySelectorAll<HTMLElement>('tbody tr').forEach((row, i) => {
        for (const input of inputs(row)) input.value = lines[i]?.[input.dataset['column'] ?? ''] ?? '';
      });
    }
    this.#refresh();
  }

  #tables(): { field: FormField; table: HTMLElement; rows: HTMLElement[] }[] {
    const fields = new Map(this.#form.parts.flatMap((part) => part.fields.map((field) => [field.id, field])));
    return [...this.querySelectorAll<HTMLElement>('[data-table]')].flatMap((table) => {
      const field = fields.get(table.dataset['table'] ?? '');
      return field ? [{ field, table, rows: [...table.querySelectorAll<HTMLElement>('tbody tr')] }] : [];
    });
  }

  /** Adds the tables up, and keeps the copies that paper shows. */
  #refresh(): void {
    const { words } = this.#form;
    for (const { field, table, rows } of this.#tables()) {
      const { products, totals, wrong, weightsMake100 } = compute(field.columns, rows.map(rowOf));
      for (const [i, row] of rows.entries()) {
        for (const cell of row.querySelectorAll<HTMLElement>('[data-product]'))
          tell(cell, this.#number(products[i]?.[cell.dataset['product'] ?? '']));
        for (const input of inputs(row))
          mark(
            input,
            wrong.some((cell) => cell.row === i && cell.column === input.dataset['column']),
          );
      }
      for (const cell of table.querySelectorAll<HTMLElement>('[data-total]'))
        tell(cell, this.#number(totals[cell.dataset['total'] ?? '']));
      const said = [
        ...(wrong.length > 0 ? [words.wrongNumber] : []),
        ...(weightsMake100 ? [] : [words.weights]),
      ];
      tell(table.querySelector('[data-wrong]'), said.join(' '));
    }
    for (const input of inputs(this, '[data-field][data-number]'))
      mark(input, input.value.trim() !== '' && readNumber(input.value) === undefined);
    for (const input of inputs(this)) tell(input.parentElement?.querySelector('.copy'), this.#copy(input));
  }

  /** What paper shows of a field: a day as people write it. */
  #copy({ type, value }: Input): string {
    return type === 'date' && value !== '' ? formatDate(this.#form.locale, value) : value;
  }

  #number(value: string | undefined): string {
    const { locale } = this.#form;
    return value === undefined
      ? ''
      : new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'ru').format(value as Intl.StringNumericLiteral);
  }

  /** One line more, empty, called by its number. */
  #addRow(table: HTMLElement | null, focus = true): void {
    const body = table?.querySelector('tbody');
    const last = body?.lastElementChild;
    if (!body || !last) return;
    const row = last.cloneNode(true) as HTMLElement;
    const n = String(body.children.length + 1);
    for (const cell of row.children) {
      const called = this.#form.words.line
        .replace('{n}', n)
        .replace('{label}', () => (cell as HTMLElement).dataset['label'] ?? '');
      cell.querySelector('input, textarea')?.setAttribute('aria-label', called);
    }
    for (const input of inputs(row)) input.value = '';
    body.append(row);
    this.#refresh();
    if (focus) inputs(row)[0]?.focus();
  }

  #clear(): void {
    if (!window.confirm(this.#form.words.clear)) return;
    forget(this.#key);
    this.#show({});
    tell(this.querySelector('.state'), '');
  }

  /** The filled document as a Word file; what makes it is fetched only now. */
  async #word(): Promise<void> {
    try {
      const { wordFile } = await import('./word.ts');
      const file = new Blob([await wordFile(this.#form, this.#answers())], { type: WORD });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = `${this.#form.id}.docx`;
      link.click();
      setTimeout(() => {
        URL.revokeObjectURL(link.href);
      });
    } catch {
      // Most likely the connection was lost before the code came; what is written stays.
      this.#say('failed');
    }
  }

  #say(what: 'saved' | 'notSaved' | 'failed'): void {
    tell(this.querySelector('.state'), this.#form.words[what]);
  }
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function inputs(where: Element, which = ''): Input[] {
  return [...where.querySelectorAll<Input>(`textarea${which}, input${which}`)];
}

function rowOf(row: HTMLElement): Row {
  return Object.fromEntries(inputs(row).map((input) => [input.dataset['column'] ?? '', input.value]));
}

function mark(input: Input, wrong: boolean): void {
  if (wrong) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
}

/** Says something only where it is new: a region that is read aloud must not repeat itself. */
function tell(where: Element | null | undefined, words: string): void {
  if (where && where.textContent !== words) where.textContent = words;
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage is off: the blank starts empty.
    return null;
  }
}

/** Whether the browser has kept it: storage may be off or full. */
function keep(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage is off: there is nothing to forget.
  }
}

customElements.define('document-form', DocumentFormElement);
