import { Loading } from '../../app/query/states'

export default function RegionsPage() {
  return <Loading />
}
