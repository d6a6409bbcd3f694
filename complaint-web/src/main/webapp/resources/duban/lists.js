/*
 * Lists: a click anywhere in a line opens it, the arrow keys go from line to line, and the address
 * says what is asked for and which page is shown, so that it can be kept, passed on and come back to.
 */
(() => {
  'use strict';

  const links = () => Array.from(document.querySelectorAll('.listing .row-link'));
  const asking = (target) => target.closest('a, button, input, select, textarea, summary, details, label');

  document.addEventListener('click', (event) => {
    const link = event.target.closest('.listing tr')?.querySelector('.row-link');
    if (!link || asking(event.target) || String(getSelection())) {
      return;
    }
    event.ctrlKey || event.metaKey ? window.open(link.href) : link.click();
  });

  document.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const elsewhere = event.target.closest('input, select, textarea, summary, dialog, .ui-paginator');
    if (!step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || elsewhere) {
      return;
    }
    const all = links();
    const here = all.indexOf(document.activeElement.closest('.listing tr')?.querySelector('.row-link'));
    const next = all[here < 0 ? 0 : here + step];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
      event.preventDefault();
    }
  });

  // What is not asked for does not stand in the address.
  document.querySelectorAll('form.filters').forEach((form) => {
    const fields = Array.from(form.elements);
    form.addEventListener('submit', () =>
      fields.filter((field) => field.name && !field.value).forEach((field) => (field.disabled = true)));
    addEventListener('pageshow', () => fields.forEach((field) => (field.disabled = false)));
  });

  const turned = (event, request, settings) => {
    const sent = new URLSearchParams(settings.data);
    const value = (ending) => Array.from(sent).find(([name]) => name.endsWith(ending))?.[1];
    if (value('_pagination') !== 'true') {
      return;
    }
    const address = new URL(location.href);
    address.searchParams.set('first', value('_first'));
    address.searchParams.set('rows', value('_rows'));
    history.replaceState(history.state, '', address);
    document.querySelector('.listing')?.scrollIntoView({ block: 'start' });
  };
  window.jQuery?.(document).on('pfAjaxComplete', turned);
})();
