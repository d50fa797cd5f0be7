import { useSession } from '#platform/web/session.tsx'
import { PublicHome } from './public-home.tsx'
import { WorkHome } from './work-home.tsx'

/** Start page: the user's tasks or, without signing in, an introduction and the public plans. */
export default function HomePage() {
  const { person } = useSession()
  return person ? <WorkHome /> : <PublicHome />
}
