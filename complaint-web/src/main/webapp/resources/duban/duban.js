/*
 * What the pages do by themselves: keep drafts of what is typed, guard against sending twice, ask
 * before what cannot be undone, ask for the password again, and obey the keyboard.
 */
(() => {
  'use strict';

  const body = document.body;
  const user = body.dataset.user || '';
  const page = body.dataset.page || '';
  const words = document.getElementById('words').dataset;
  const address = new URL(location.href);
  const expired = address.searchParams.has('expired');
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

  // The address keeps only what leads to the record.
  if (expired || address.searchParams.has('lang')) {
    ['expired', 'lang'].forEach((name) => address.searchParams.delete(name));
    history.replaceState(history.state, '', address);
  }

  // ---- Drafts: in this tab only, for this person only, never of a password -----------------

  const PREFIX = 'duban.draft|';
  const PENDING = 'duban.pending';
  const key = `${PREFIX}${user}|${address.pathname}${address.search}`;
  const NEVER = ['password', 'hidden', 'file', 'submit', 'button', 'search'];
  const store = {
    read: (name) => JSON.parse(sessionStorage.getItem(name) || 'null'),
    write(name, value) {
      try {
        sessionStorage.setItem(name, JSON.stringify(value));
      } catch (full) { // without room there is no draft, and nothing else is wrong
        sessionStorage.removeItem(name);
      }
    },
    drop: (name) => sessionStorage.removeItem(name),
    drafts: () => Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX)),
  };
  const waiting = new Map();

  const drafted = (field) =>
    user !== '' && field.name && field.form && !NEVER.includes(field.type) &&
    field.form.method === 'post' && !field.form.dataset.nodraft;

  const valueOf = (field) => {
    if (field.type === 'radio' || field.type === 'checkbox') {
      return all(`[name="${CSS.escape(field.name)}"]`, field.form)
        .filter((each) => each.checked).map((each) => each.value);
    }
    return field.multiple ? Array.from(field.selectedOptions, (option) => option.value) : field.value;
  };

  const keep = (field) => {
    const draft = store.read(key) || {};
    (draft[field.form.id] ||= {})[field.name] = valueOf(field);
    store.write(key, draft);
    store.drop(PENDING);
  };

  const forget = (formId) => {
    const draft = store.read(key);
    if (draft) {
      delete draft[formId];
      Object.keys(draft).length ? store.write(key, draft) : store.drop(key);
    }
  };

  const put = (fields, value) => {
    let changed = false;
    fields.forEach((field) => {
      if (field.type === 'radio' || field.type === 'checkbox') {
        const checked = value.includes(field.value);
        changed = changed || checked !== field.checked;
        field.checked = checked;
      } else if (field.multiple) {
        Array.from(field.options).forEach((option) => (option.selected = value.includes(option.value)));
        changed = true;
      } else if (field.value !== value) {
        field.value = value;
        changed = true;
      }
    });
    if (changed) {
      fields[0].dispatchEvent(new Event('input', { bubbles: true }));
      if (fields[0].matches('select, [type=radio], [type=checkbox]')) {
        (fields.find((field) => field.checked) || fields[0])
          .dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
    return changed;
  };

  const restore = () => {
    let restored = 0;
    waiting.forEach((value, path) => {
      const [formId, name] = JSON.parse(path);
      const form = document.getElementById(formId);
      const fields = form
        ? all(`[name="${CSS.escape(name)}"]`, form).filter((field) => !field.disabled && drafted(field))
        : [];
      if (fields.length) {
        waiting.delete(path);
        restored += put(fields, value) ? 1 : 0;
      }
    });
    if (restored) {
      document.getElementById('draft').hidden = false;
    }
  };

  const settle = () => { // was what the page before sent accepted?
    const pending = sessionStorage.getItem(PENDING);
    const refused = expired || page === 'login' || page.startsWith('error.') ||
      document.querySelector('.main [aria-invalid=true], .messages .error, .messages .fatal');
    if (pending && !refused) {
      store.drop(pending);
    }
    store.drop(PENDING);
  };

  const recall = () => {
    settle();
    if (user === '') {
      return;
    }
    store.drafts().filter((name) => !name.startsWith(`${PREFIX}${user}|`)).forEach(store.drop);
    const draft = store.read(key) || {};
    Object.entries(draft).forEach(([formId, fields]) =>
      Object.entries(fields).forEach(([name, value]) =>
        waiting.set(JSON.stringify([formId, name]), value)));
    restore();
  };

  document.addEventListener('input', (event) => drafted(event.target) && keep(event.target));
  document.addEventListener('change', (event) => drafted(event.target) && keep(event.target));

  // ---- Sending -----------------------------------------------------------------------------

  const notice = (text) => {
    const list = document.createElement('ul');
    const item = document.createElement('li');
    list.className = 'messages';
    item.className = 'error';
    item.textContent = text;
    list.append(item);
    document.getElementById('notices').replaceChildren(list);
    list.scrollIntoView({ block: 'center' });
  };

  const showFirstMistake = () => {
    const mistake = document.querySelector('.main [aria-invalid=true], dialog[open] [aria-invalid=true]');
    if (mistake) {
      (mistake.matches('input, select, textarea') ? mistake : mistake.querySelector('input') || mistake).focus();
    } else {
      document.querySelector('#notices .messages')?.scrollIntoView({ block: 'center' });
    }
  };

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.id === 'signOutForm') {
      store.drafts().forEach(store.drop);
    }
    if (form.method !== 'post' || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sending) {
      event.preventDefault();
      return;
    }
    form.dataset.sending = 'true';
    if (form.action === location.origin + location.pathname) {
      form.action = location.href; // the page keeps its parameters
    }
    setTimeout(() => delete form.dataset.sending, 3000); // a download leaves the page where it is
    sessionStorage.setItem(PENDING, key);
  });
  addEventListener('pageshow', () => all('form').forEach((form) => delete form.dataset.sending));

  const source = (settings) => {
    const given = settings && settings.source;
    const id = typeof given === 'string' ? given : given && given.id;
    return id ? document.getElementById(id) : null;
  };

  const listenToPrimeFaces = () => {
    const pages = window.jQuery && window.jQuery(document);
    if (!pages) {
      return;
    }
    pages.on('pfAjaxStart', () => body.classList.add('busy'));
    pages.on('pfAjaxError', () => notice(words.offline));
    pages.on('pfAjaxComplete', (event, request, settings, args = {}) => {
      body.classList.remove('busy');
      const button = source(settings);
      if (button && !args.redirect) {
        delete button.dataset.pressed;
      }
      if (args.redirect) {
        sessionStorage.setItem(PENDING, key);
      } else if (args.reauthenticate) {
        open('reauthenticate');
      } else if (args.reauthenticated) {
        close('reauthenticate');
        document.querySelector('#notices .messages')?.scrollIntoView({ block: 'center' });
      } else if (args.validationFailed) {
        showFirstMistake();
      } else if (request.status === 200 && button?.matches('[class*="action-"]') && button.form) {
        forget(button.form.id);
        document.getElementById('draft').hidden = true;
      }
      restore();
      all('textarea[data-limit]').forEach(count);
    });
  };

  // ---- Dialogs and questions ---------------------------------------------------------------

  const open = (id) => {
    const dialog = document.getElementById(id);
    if (dialog && !dialog.open) {
      dialog.showModal();
      all('input[type=password]', dialog).forEach((field) => (field.value = ''));
    }
  };
  const close = (id) => document.getElementById(id)?.close();

  const ask = (button) => {
    const dialog = document.getElementById('confirmation');
    document.getElementById('confirmationQuestion').textContent = button.dataset.confirm;
    dialog.returnValue = 'no';
    dialog.showModal();
    dialog.addEventListener('close', () => {
      if (dialog.returnValue === 'yes') {
        button.dataset.confirmed = 'true';
        button.click();
        delete button.dataset.confirmed;
      }
    }, { once: true });
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-confirm]');
    if (button && button.dataset.confirm && !button.dataset.confirmed) {
      event.preventDefault();
      event.stopImmediatePropagation();
      ask(button);
    }
  }, true);

  // A button works once until it is answered, also while an earlier request is still under way.
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button[class*="action-"]');
    if (button?.dataset.pressed) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (button?.form?.method === 'post') {
      button.dataset.pressed = 'true';
    }
  }, true);
  document.addEventListener('submit', (event) => // a whole request has its own guard
    all('[data-pressed]', event.target).forEach((button) => delete button.dataset.pressed));

  document.addEventListener('click', (event) => {
    const target = event.target.closest('[data-open], [data-close], [data-discard-draft], #menu');
    if (target?.id === 'menu') {
      menu(!body.classList.contains('menu-open'));
    } else if (target?.dataset.open) {
      open(target.dataset.open);
    } else if (target?.dataset.close) {
      close(target.dataset.close);
    } else if (target?.dataset.discardDraft) {
      store.drop(key);
      location.reload();
    } else if (!event.target.closest('#navigation')) {
      menu(false);
    }
  });

  const menu = (shown) => {
    body.classList.toggle('menu-open', shown);
    document.getElementById('menu')?.setAttribute('aria-expanded', String(shown));
  };

  // ---- Long texts --------------------------------------------------------------------------

  function count(area) {
    const limit = Number(area.dataset.limit);
    const length = Array.from(area.value.trim()).length;
    let line = area.parentElement.querySelector('.count');
    if (length < limit * 0.8) {
      line?.remove();
      return;
    }
    if (!line) {
      line = document.createElement('div');
      line.className = 'count';
      area.after(line);
    }
    line.textContent = words.characters.replace('{0}', length).replace('{1}', limit);
    line.classList.toggle('over', length > limit);
  }
  document.addEventListener('input', (event) => event.target.matches('textarea[data-limit]') && count(event.target));

  // ---- Keyboard ----------------------------------------------------------------------------

  let going = 0;
  const writing = (target) => target.matches('input, textarea, select, [contenteditable]');

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const form = event.target.closest('form') || document.querySelector('main form');
      form?.querySelector('.action-primary:not(:disabled)')?.click();
      event.preventDefault();
      return;
    }
    if (event.key === 'Escape') {
      menu(false);
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing ||
        writing(event.target) || document.querySelector('dialog[open]')) {
      return;
    }
    const search = document.getElementById('search');
    if (event.key === '/' && search) {
      search.focus();
      search.select();
      event.preventDefault();
    } else if (event.key === '?') {
      open('shortcuts');
    } else if (event.key === 'g') {
      going = Date.now();
    } else if (Date.now() - going < 1500) {
      going = 0;
      document.querySelector(`[data-go="${CSS.escape(event.key)}"]`)?.click();
    }
  });

  const start = () => {
    listenToPrimeFaces();
    recall();
    all('textarea[data-limit]').forEach(count);
    if (document.querySelector('#reauthenticate[data-asked=true]')) {
      open('reauthenticate');
    }
    if (document.querySelector('.main [aria-invalid=true]')) {
      showFirstMistake();
    }
  };
  window.jQuery ? window.jQuery(start) : start(); // after PrimeFaces, which starts in the same way
})();
