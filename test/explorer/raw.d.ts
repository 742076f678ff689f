/** How the bundler imports a file as its text. */
declare module '*.graphql?raw' {
  const text: string;
  export default text;
}
