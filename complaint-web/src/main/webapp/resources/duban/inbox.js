/*
 * Tells in the top bar how many messages are unread, while the page stays open. It asks only while
 * somebody is at the page: a page that was left does not keep its session alive.
 */
(() => {
  'use strict';

  const link = document.getElementById('inbox');
  const EVERY = 20000;
  const AWAY = 10 * 60000;
  let present = Date.now();

  const show = (count) => {
    link.querySelector('.unread').textContent = count;
    link.dataset.unread = count;
  };

  const ask = async () => {
    if (document.hidden || Date.now() - present > AWAY) {
      return;
    }
    try {
      const answer = await fetch(link.dataset.asks, { headers: { Accept: 'text/plain' }, redirect: 'manual' });
      const count = answer.ok ? await answer.text() : '';
      if (/^\d+$/.test(count)) {
        show(count);
      }
    } catch (offline) { // the next time may do
    }
  };

  if (link) {
    ['keydown', 'pointerdown', 'pointermove', 'scroll'].forEach((name) =>
      addEventListener(name, () => (present = Date.now()), { passive: true }));
    document.addEventListener('visibilitychange', ask);
    setInterval(ask, EVERY);
  }
})();
