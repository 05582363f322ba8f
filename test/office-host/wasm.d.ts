/** The calculating engine's bytes, which esbuild puts into the page's script. */
declare module '@ironcalc/wasm/wasm_bg.wasm' {
  const bytes: Uint8Array;
  export default bytes;
}
