import { BarePage } from '#platform/web/bare-page.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { Card } from '#ui/card.tsx'
import { Stack } from '#ui/layout.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { linkMessages } from './messages/index.ts'

/** Explains what a signed link protects and what it does not. A public page, for recipients without an account. */
export default function LinkProtectionPage() {
  const { page, protection } = useMessages(linkMessages)
  return (
    <BarePage language={page.language}>
      <Stack gap={16}>
        <PageHeader title={protection.title} intro={protection.intro} />
        {protection.sections.map(({ title, points }) => (
          <Card key={title} title={title}>
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </Card>
        ))}
      </Stack>
    </BarePage>
  )
}
