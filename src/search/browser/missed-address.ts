import './site-search.ts';

/** On the page of an address that leads nowhere: searches for the words of its last part. */
const field = document.querySelector<HTMLInputElement>('main site-search input[name=q]');
const part = location.pathname.split('/').findLast((name) => name !== '') ?? '';
const words = decodeURIComponent(part)
  .replace(/\.\w+$/, '')
  .match(/[\p{L}\p{N}]+/gu);
if (field && words) {
  field.value = words.join(' ');
  field.dispatchEvent(new Event('input'));
}
