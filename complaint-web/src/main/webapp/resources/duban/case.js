/*
 * What the pages of a case do by themselves: show the fields that an answer asks for, take digits
 * for choices, begin with the first field, and obey a link's own key.
 */
(() => {
  'use strict';

  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

  const answer = (name) => {
    const fields = all(`[name="${CSS.escape(name)}"]`);
    const chosen = fields.find((field) => field.checked);
    return chosen ? chosen.value : fields.find((field) => field.matches('select'))?.value;
  };

  const show = () => all('[data-when]').forEach((part) =>
    part.classList.toggle('shown', answer(part.dataset.when) === part.dataset.is));

  const choose = (event) => {
    const group = event.target.closest('.numbered .segments');
    const choice = group && /^[1-9]$/.test(event.key) && all('input', group)[event.key - 1];
    if (choice && !event.ctrlKey && !event.altKey && !event.metaKey) {
      choice.focus();
      choice.click();
      event.preventDefault();
    }
  };

  const follow = (event) => {
    const writing = event.target.matches('input, textarea, select, [contenteditable]');
    if (event.key === 'n' && !writing && !event.ctrlKey && !event.altKey && !event.metaKey &&
        !document.querySelector('dialog[open]')) {
      document.getElementById('another')?.click();
    }
  };

  document.addEventListener('change', show);
  document.addEventListener('keydown', choose);
  document.addEventListener('keydown', follow);

  const start = () => {
    show();
    window.jQuery?.(document).on('pfAjaxComplete', show);
    const form = document.querySelector('.next.opened form, form.register');
    const first = form && all('input:not([type=hidden]), textarea, select', form)
      .find((field) => field.offsetParent !== null);
    if (first && !matchMedia('(pointer: coarse)').matches && !document.querySelector('.main [aria-invalid=true]')) {
      first.focus({ preventScroll: form.closest('.next') !== null });
    }
  };
  window.jQuery ? window.jQuery(start) : start();
})();
