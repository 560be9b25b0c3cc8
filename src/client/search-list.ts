import { element } from './result-view.ts';

/** The list below a field, as the field's combobox has it: opened and closed, and walked while the focus stays where it is. */
export interface SearchList {
  panel: HTMLElement;
  /** What Enter would lead to. */
  active: () => HTMLElement | undefined;
  isOpen: () => boolean;
  open: (said: string, isFound: boolean, options: readonly HTMLElement[]) => void;
  close: () => void;
  /** From the field down into the list, round, and back to the field between its ends. */
  move: (step: 1 | -1) => void;
}

export function searchList(field: HTMLInputElement): SearchList {
  const list = element('div', 'search-list');
  list.id = 'search-list';
  // What scrolls would take the focus, and the keys are the field's.
  list.tabIndex = -1;
  list.role = 'listbox';
  list.ariaLabel = field.ariaLabel;
  const status = element('div', 'search-status');
  status.role = 'status';
  const panel = element('div', 'search-panel', status, list);
  field.role = 'combobox';
  field.ariaAutoComplete = 'list';
  field.setAttribute('aria-controls', list.id);
  field.autocapitalize = 'off';
  field.spellcheck = false;
  let options: HTMLElement[] = [];
  let active: HTMLElement | undefined;

  const show = (isOpen: boolean): void => {
    activate(undefined);
    panel.hidden = !isOpen;
    field.ariaExpanded = String(isOpen);
  };
  show(false);
  return {
    panel,
    active: () => active,
    isOpen: () => !panel.hidden,
    open: (said, isFound, parts) => {
      status.textContent = said;
      status.classList.toggle('search-nothing', !isFound);
      list.replaceChildren(...parts);
      options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
      for (const [index, one] of options.entries()) one.id = `search-option-${index}`;
      show(true);
    },
    close: () => show(false),
    move: (step) => {
      const at = active ? options.indexOf(active) : step === 1 ? -1 : options.length;
      activate(options[at + step]);
    },
  };

  function activate(one: HTMLElement | undefined): void {
    if (active) active.ariaSelected = 'false';
    active = one;
    field.removeAttribute('aria-activedescendant');
    if (!one) return;
    one.ariaSelected = 'true';
    field.setAttribute('aria-activedescendant', one.id);
    one.scrollIntoView({ block: 'nearest' });
  }
}
