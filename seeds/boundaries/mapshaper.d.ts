/** The one function of mapshaper that is used; the package brings no types. */
declare module 'mapshaper' {
  type Files = Record<string, string | object>;
  const mapshaper: {
    applyCommands(commands: string, input: Files): Promise<Record<string, Buffer | string>>;
  };
  export default mapshaper;
}
