import './site-search.ts';

/** On the page of an address that leads nowhere: searches for the words in the address. */
const field = document.querySelector<HTMLInputElement>('main site-search input[name=q]');
const words = decodeURIComponent(location.pathname)
  .replace(/\.\w+$/, '')
  .split(/[^\p{L}\p{N}]+/u)
  .filter((word) => word !== '');
if (field && words.length > 0) {
  field.value = words.slice(-4).join(' ');
  field.dispatchEvent(new Event('input'));
}
