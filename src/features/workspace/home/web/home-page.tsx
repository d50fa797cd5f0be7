import { useSession } from '#platform/web/session.tsx'
import { PublicHome } from './public-home.tsx'
import { WorkHome } from './work-home.tsx'

/** What one sees first: one's own work, or, without signing in, what the product is and what is open to all. */
export default function HomePage() {
  const { person } = useSession()
  return person ? <WorkHome /> : <PublicHome />
}
