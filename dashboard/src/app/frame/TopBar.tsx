import { Button as AriaButton } from 'react-aria-components/Button'
import { Link, useNavigate } from 'react-router'
import { commonTexts } from '../i18n/common'
import { inLanguage } from '../i18n/inLanguage'
import { useFormats, useLanguage, useTexts } from '../i18n/language'
import { newestDate } from '../query/newestDate'
import { useDataState } from '../query/useDataState'
import { setTheme, useTheme } from '../theme'
import { Button } from '../ui/Button'
import { icons } from './icons'

interface TopBarProps {
  onSearch: () => void
  onHelp: () => void
}

export function TopBar({ onSearch, onHelp }: TopBarProps) {
  const texts = useTexts(commonTexts)
  const [language, setLanguage] = useLanguage()
  const navigate = useNavigate()
  const theme = useTheme()
  const switchLanguage = () => {
    const other = language === 'de' ? 'en' : 'de'
    setLanguage(other)
    const search = inLanguage(window.location.search, other)
    if (search !== window.location.search) void navigate({ search, hash: window.location.hash }, { replace: true, preventScrollReset: true })
  }
  return (
    <header className="top-bar">
      <Link className="brand" to="/">
        <strong>{texts.product}</strong> <span className="quiet">{texts.productLine}</span>
      </Link>
      <AriaButton className="search-button" aria-label={texts.bar.search} aria-keyshortcuts="/" onPress={onSearch}>
        {icons.search}
        <span className="search-button-text">{texts.bar.searchPlaceholder}</span>
        <kbd aria-hidden="true">/</kbd>
      </AriaButton>
      <DataDate />
      <div className="top-bar-buttons">
        <Button variant="quiet" onPress={switchLanguage}>
          <span className="visually-hidden" lang={language === 'de' ? 'en' : 'de'}>
            {texts.bar.switchLanguageLabel}
          </span>
          <span className="language-long" aria-hidden="true">
            {texts.bar.switchLanguage}
          </span>
          <span className="language-short" aria-hidden="true">
            {language === 'de' ? 'EN' : 'DE'}
          </span>
        </Button>
        <Button variant="quiet" aria-label={theme === 'dark' ? texts.bar.light : texts.bar.dark} onPress={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
          {theme === 'dark' ? icons.sun : icons.moon}
        </Button>
        <Button variant="quiet" aria-label={texts.bar.help} aria-keyshortcuts="?" onPress={onHelp}>
          {icons.help}
        </Button>
      </div>
    </header>
  )
}

function DataDate() {
  const texts = useTexts(commonTexts)
  const formats = useFormats()
  const { data, previousData } = useDataState()
  const sources = (data ?? previousData)?.sources.edges.map((edge) => edge.node) ?? []
  const date = newestDate(sources)
  return <span className="data-date quiet small">{date && texts.bar.newestSource(formats.date(date))}</span>
}
