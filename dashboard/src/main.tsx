import '@fontsource-variable/source-sans-3/wght.css'
import './app/tokens.css'
import './app/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root')

/** Milliseconds; on a slow line the texts are shown in a font that the machine has. */
const LONGEST_WAIT_FOR_FONT = 400

// Texts that are set in another font first move when their own comes.
const font = document.fonts.load("1em 'Source Sans 3 Variable'").catch(() => undefined)
void Promise.race([font, new Promise((resolve) => { setTimeout(resolve, LONGEST_WAIT_FOR_FONT) })]).then(() => {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
})
