import { matchPath, Route, Routes } from 'react-router'
import { laterPage, type LaterPage } from './laterPage'

/** Each page is a chunk of its own; what it needs beyond the frame (sigma, recharts, GraphiQL) comes with it. */
const PAGES: Record<string, LaterPage> = {
  '/': laterPage(() => import('../features/overview/OverviewPage')),
  '/netzwerk': laterPage(() => import('../features/network/NetworkPage')),
  '/beteiligung': laterPage(() => import('../features/participation/ParticipationPage')),
  '/beteiligung/bericht': laterPage(() => import('../features/participation/report/ReportPage')),
  '/regionen': laterPage(() => import('../features/region/RegionsPage')),
  '/regionen/:id': laterPage(() => import('../features/region/RegionPage')),
  '/demografie': laterPage(() => import('../features/demography/DemographyPage')),
  '/demografie/steckbrief': laterPage(() => import('../features/demography/report/ProfilePage')),
  '/demografie/stimmen': laterPage(() => import('../features/demography/voices/VoicesPage')),
  '/demografie/tabellen': laterPage(() => import('../features/demography/tables/TablesPage')),
  '/abfragen': laterPage(() => import('../features/queries/QueriesPage')),
  '/eintrag/:kind/:id': laterPage(() => import('../features/entry/EntryPage')),
  '/planung': laterPage(() => import('../features/planning/PlanningIndexPage')),
  '/planung/:event': laterPage(() => import('../features/planning/PlanningPage')),
  '/barrierefreiheit': laterPage(() => import('../features/accessibility/AccessibilityPage')),
  '*': laterPage(() => import('./NotFoundPage')),
}

/** The code of the page that a path names begins to come while the frame is still being drawn. */
export function startPage(path: string): void {
  const pattern = Object.keys(PAGES).find((candidate) => matchPath(candidate, path))
  if (pattern) PAGES[pattern]?.start()
}

export function Pages() {
  return (
    <Routes>
      {Object.entries(PAGES).map(([path, { Page }]) => <Route key={path} path={path} element={<Page />} />)}
    </Routes>
  )
}
