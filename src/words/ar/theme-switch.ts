/** The button that turns the page dark or light: its words say what it would turn it to. */
export const themeSwitch = {
  dark: 'داكن',
  light: 'فاتح',
};
