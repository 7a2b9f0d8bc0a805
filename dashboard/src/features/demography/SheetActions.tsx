import { Link, useLocation } from 'react-router'
import { Button } from '../../app/ui/Button'

interface SheetActionsProps {
  texts: { print: string; back: string; query: string }
  queryHref: string
}

/** What stands above a sheet on the screen and not on paper. */
export function SheetActions({ texts, queryHref }: SheetActionsProps) {
  const { search } = useLocation()
  return (
    <div className="row sheet-actions">
      <Button variant="primary" onPress={() => window.print()}>{texts.print}</Button>
      <Link className="button button-quiet" to={`/demografie${search}`}>{texts.back}</Link>
      <Link className="button button-quiet" to={queryHref}>{texts.query}</Link>
    </div>
  )
}
