// The appeal arrives two seconds after the page, as from a service for campaigns.
const LATE_MS = 2000;

function element(name, text, ...children) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}

setTimeout(() => {
  const ask = element(
    'div',
    '',
    element('h4', 'This story took five weeks. Reading it took five minutes.'),
    element(
      'p',
      'Independent reporting from this coast is paid for by a few hundred readers and nobody else. If one more reader in fifty gave $5 a month, we could hire a second reporter tomorrow.',
    ),
    element('p', 'Please support our journalism today. You can cancel at any time. Thank you.'),
  );
  ask.className = 'end-ask';
  const button = element('a', 'Become a supporter');
  button.className = 'btn';
  button.href = 'give.html';
  ask.append(button);
  document.querySelector('#story').append(ask);
}, LATE_MS);
