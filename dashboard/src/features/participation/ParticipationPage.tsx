import { Loading } from '../../app/query/states'

export default function ParticipationPage() {
  return <Loading />
}
