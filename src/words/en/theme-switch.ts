/** The button that turns the page dark or light: its words say what it would turn it to. */
export const themeSwitch = {
  title: 'Change the theme',
  dark: 'Dark',
  light: 'Light',
};
