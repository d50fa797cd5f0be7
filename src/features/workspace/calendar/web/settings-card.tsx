import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMay } from '#platform/web/session.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { formatMoment } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { CheckboxField, SelectField, TextField } from '#ui/fields.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import { useToast } from '#ui/toast.tsx'
import type { CalendarSettings } from '../contract.ts'
import { calendarApi } from './api.ts'
import styles from './calendar.module.css'
import { calendarPageMessages } from './messages/index.ts'

const choices = [10, 5, 3, 1]

/** Settings for the user's private calendar address, which is shown once, and for reminders. */
export function CalendarSettingsCard() {
  const messages = useMessages(calendarPageMessages)
  const may = useMay()
  const query = useQuery({ ...calendarApi.getCalendarSettings.queryOptions({}), enabled: may('task.read') })
  if (!may('task.read')) return null
  return (
    <QueryView query={query} rows={4}>
      {(settings) => (
        <Card title={messages.own} hint={messages.ownHint}>
          <Stack>
            <FeedSettings feed={settings.feed} />
            <ReminderSettings reminders={settings.reminders} byMail={settings.byMail} />
          </Stack>
        </Card>
      )}
    </QueryView>
  )
}

const useSettingsFeedback = () => useMutationFeedback({}, [calendarApi.getCalendarSettings.key()])

function FeedSettings({ feed }: { feed: CalendarSettings['feed'] }) {
  const messages = useMessages(calendarPageMessages)
  const { language } = useLocalizedText()
  const feedback = useSettingsFeedback()
  const [scope, setScope] = useState<'mine' | 'organisation'>('mine')
  const make = useMutation(calendarApi.createFeed.mutationOptions(feedback()))
  const withdraw = useMutation(
    calendarApi.withdrawFeed.mutationOptions(feedback(messages.withdrawn, () => make.reset())),
  )
  const moment = (at: string) => formatMoment(at, language)
  return (
    <>
      {make.data ? (
        <FeedAddress address={`${location.origin}/calendar/${make.data.secret}.ics`} />
      ) : (
        <p className={styles.quiet}>
          {feed
            ? `${messages.whos[feed.scope]}. ${messages.madeOn(moment(feed.createdAt))} ${feed.readAt ? messages.readOn(moment(feed.readAt)) : messages.neverRead}`
            : messages.noFeed}
        </p>
      )}
      <SelectField
        label={messages.scope}
        description={feed ? messages.renewHint : undefined}
        value={scope}
        data={(['mine', 'organisation'] as const).map((value) => ({ value, label: messages.whos[value] }))}
        onChange={(event) => setScope(event.currentTarget.value === 'organisation' ? 'organisation' : 'mine')}
      />
      <Row>
        <Button busy={make.isPending} onClick={() => make.mutate({ scope })}>
          {feed ? messages.renew : messages.make}
        </Button>
        {feed && (
          <Button busy={withdraw.isPending} onClick={() => withdraw.mutate({})}>
            {messages.withdraw}
          </Button>
        )}
      </Row>
    </>
  )
}

function FeedAddress({ address }: { address: string }) {
  const messages = useMessages(calendarPageMessages)
  const toast = useToast()
  return (
    <>
      <TextField label={messages.address} description={messages.ownShown} readOnly value={address} />
      <div>
        <Button
          variant="primary"
          onClick={() => void navigator.clipboard.writeText(address).then(() => toast({ message: messages.copied }))}
        >
          {messages.copy}
        </Button>
      </div>
    </>
  )
}

function ReminderSettings({ reminders, byMail }: Pick<CalendarSettings, 'reminders' | 'byMail'>) {
  const messages = useMessages(calendarPageMessages)
  const remind = useMutation(calendarApi.saveReminders.mutationOptions(useSettingsFeedback()(messages.saved)))
  const toggle = (days: number, checked: boolean) =>
    remind.mutate({ days: checked ? [...reminders, days] : reminders.filter((reminder) => reminder !== days) })
  return (
    <section>
      <SectionLabel level={3}>{messages.remind}</SectionLabel>
      <p className={styles.quiet}>{byMail ? messages.remindHint : messages.noMail}</p>
      <div className={styles.checks}>
        {[...new Set([...choices, ...reminders])]
          .toSorted((left, other) => other - left)
          .map((days) => (
            <CheckboxField
              key={days}
              label={messages.before(days)}
              checked={reminders.includes(days)}
              disabled={remind.isPending}
              onChange={(event) => toggle(days, event.currentTarget.checked)}
            />
          ))}
      </div>
      <p className={styles.quiet}>{messages.noReminders}</p>
    </section>
  )
}
