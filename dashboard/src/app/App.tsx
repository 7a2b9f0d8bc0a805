import { ApolloProvider } from '@apollo/client/react'
import { BrowserRouter } from 'react-router'
import { makeClient } from './apollo'
import { ErrorBoundary } from './ErrorBoundary'
import { Frame } from './frame/Frame'
import { LanguageProvider } from './i18n/language'
import { Pages, startPage } from './routes'
import { ShortcutProvider } from './shortcuts'
import { startTheme } from './theme'

const client = makeClient()
startTheme()
startPage(location.pathname)

export function App() {
  return (
    <LanguageProvider>
      <ApolloProvider client={client}>
        <BrowserRouter>
          <ShortcutProvider>
            <Frame>
              <ErrorBoundary>
                <Pages />
              </ErrorBoundary>
            </Frame>
          </ShortcutProvider>
        </BrowserRouter>
      </ApolloProvider>
    </LanguageProvider>
  )
}
