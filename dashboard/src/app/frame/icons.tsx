import type { ReactNode } from 'react'

export type IconName = 'overview' | 'network' | 'participation' | 'regions' | 'demography' | 'queries' | 'search' | 'help' | 'sun' | 'moon'

function icon(shape: ReactNode): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      {shape}
    </svg>
  )
}

/** Drawn here, so that no icon set has to be loaded; each stands beside its word. */
export const icons: Record<IconName, ReactNode> = {
  overview: icon(<path d="M3 4h14M3 8h9M3 13h14M3 17h6" />),
  network: icon(<><circle cx="5" cy="14" r="2" /><circle cx="10" cy="5" r="2" /><circle cx="16" cy="12" r="2" /><path d="m6 12 3-5m2.5-.5L15 10M7 14l7-1.5" /></>),
  participation: icon(<path d="M4 17V9m4 8V4m4 13v-6m4 6V7" />),
  regions: icon(<path d="m3 5 5-2 4 2 5-2v12l-5 2-4-2-5 2ZM8 3v12m4-10v12" />),
  demography: icon(<path d="M9 3H6m3 4H4m5 4H2m7 4H4M11 3h2m-2 4h4m-4 4h7m-7 4h4" />),
  queries: icon(<path d="m6 6-4 4 4 4m8-8 4 4-4 4M11.5 4l-3 12" />),
  search: icon(<><circle cx="9" cy="9" r="5" /><path d="m13 13 4 4" /></>),
  help: icon(<><path d="M7.5 7.500a2.5 2.5 0 1 1 3.5 2.300c-.7.3-1 .8-1 1.7" /><path d="M10 14.500v.01" /><circle cx="10" cy="10" r="8" /></>),
  sun: icon(<><circle cx="10" cy="10" r="3.5" /><path d="M10 2v2m0 12v2M2 10h2m12 0h2M4.5 4.500l1.4 1.400m8.2 8.2 1.4 1.400m0-11-1.4 1.400m-8.2 8.2-1.4 1.4" /></>),
  moon: icon(<path d="M16 12.500A7 7 0 0 1 7.5 4a7 7 0 1 0 8.5 8.500Z" />),
}
