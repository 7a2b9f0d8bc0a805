import type { Plugin } from 'vite'

const FONT_OF_LATIN_TEXT = /source-sans-3-latin-wght-normal-.*\.woff2$/

/** Lets the browser fetch the font of the texts together with the program: main.tsx waits for it before the first text is set. */
export function preloadFont(): Plugin {
  return {
    name: 'preload-font',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => Object.keys(bundle ?? {}).filter((file) => FONT_OF_LATIN_TEXT.test(file))
        .map((file) => ({ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` }, injectTo: 'head' as const })),
    },
  }
}
