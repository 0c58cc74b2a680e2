/** The switch between light and dark; it is called as what it changes to. */
export const theme = {
  change: 'تغيير المظهر',
  dark: 'داكن',
  light: 'فاتح',
};
