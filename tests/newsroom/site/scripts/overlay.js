// Opens the overlay as sites do: the page cannot be scrolled or reached, and focus goes to the overlay's button.
const page = document.querySelector('#page');
const overlay = [...document.querySelectorAll('.scrim, .drive')];

function close() {
  for (const part of overlay) part.remove();
  page.inert = false;
  document.body.classList.remove('is-locked');
}

document.body.classList.add('is-locked');
page.inert = true;
document.querySelector('.drive .close').focus();
for (const button of document.querySelectorAll('.drive .close, .drive .dismiss'))
  button.addEventListener('click', close);
