import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { Loading } from './query/states'

/** Each page is a chunk of its own; what it needs beyond the frame (sigma, recharts, GraphiQL) comes with it. */
const OverviewPage = lazy(() => import('../features/overview/OverviewPage'))
const NetworkPage = lazy(() => import('../features/network/NetworkPage'))
const ParticipationPage = lazy(() => import('../features/participation/ParticipationPage'))
const RegionsPage = lazy(() => import('../features/region/RegionsPage'))
const RegionPage = lazy(() => import('../features/region/RegionPage'))
const QueriesPage = lazy(() => import('../features/queries/QueriesPage'))
const EntryPage = lazy(() => import('../features/entry/EntryPage'))
const AccessibilityPage = lazy(() => import('../features/accessibility/AccessibilityPage'))
const NotFoundPage = lazy(() => import('./NotFoundPage'))

export function Pages() {
  return (
    <Suspense fallback={<Loading />}>
      <Routes>
        <Route path="/" element={<OverviewPage />} />
        <Route path="/netzwerk" element={<NetworkPage />} />
        <Route path="/beteiligung" element={<ParticipationPage />} />
        <Route path="/regionen" element={<RegionsPage />} />
        <Route path="/regionen/:id" element={<RegionPage />} />
        <Route path="/abfragen" element={<QueriesPage />} />
        <Route path="/eintrag/:kind/:id" element={<EntryPage />} />
        <Route path="/barrierefreiheit" element={<AccessibilityPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  )
}
