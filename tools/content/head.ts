/** How every generated file begins. */
export const HEAD = `// Made by \`npm run content\` from the words in the folder above: never edited by hand.\n`;
