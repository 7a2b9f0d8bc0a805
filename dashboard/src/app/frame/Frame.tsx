import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { commonTexts } from '../i18n/common'
import { useTexts } from '../i18n/language'
import { useDataState, useFreshData } from '../query/useDataState'
import { useShortcut } from '../shortcuts'
import { ConnectionLine } from './ConnectionLine'
import { HelpDialog } from './HelpDialog'
import { Rail } from './Rail'
import { SearchDialog } from './SearchDialog'
import { SyntheticBanner } from './SyntheticBanner'
import { TopBar } from './TopBar'
import { useArrival } from './useArrival'
import './frame.css'

/** What stands around every page: where one can go, what is asked, which data are shown. */
export function Frame({ children }: { children: ReactNode }) {
  const texts = useTexts(commonTexts)
  const [open, setOpen] = useState<'search' | 'help' | null>(null)
  const main = useRef<HTMLElement>(null)
  const failure = useFreshData()
  const state = useDataState()
  useArrival(main)
  useFocusOnNewPage(main)
  useShortcut({ keys: '/', label: texts.help.openSearch, run: () => setOpen('search') })
  useShortcut({ keys: '?', label: texts.help.openHelp, run: () => setOpen('help') })
  return (
    <div className="frame">
      <a className="skip-link" href="#inhalt">
        {texts.skip}
      </a>
      <TopBar onSearch={() => setOpen('search')} onHelp={() => setOpen('help')} />
      <Rail />
      <div className="frame-lines" data-pending={state.loading && state.data === undefined && failure === null ? '' : undefined}>
        <ConnectionLine failure={failure} />
        <SyntheticBanner />
      </div>
      <main id="inhalt" ref={main} tabIndex={-1}>
        {children}
      </main>
      <SearchDialog isOpen={open === 'search'} onClose={() => setOpen(null)} />
      <HelpDialog isOpen={open === 'help'} onClose={() => setOpen(null)} />
    </div>
  )
}

/** A new page starts at its top, also for those who listen: focus moves to the content (not on the first load). */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation()
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [pathname, main])
}
