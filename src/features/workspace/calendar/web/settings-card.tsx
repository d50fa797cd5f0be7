import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Failure, useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMay } from '#platform/web/session.tsx'
import { formatMoment } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { CheckboxField, SelectField, TextField } from '#ui/fields.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { useToast } from '#ui/toast.tsx'
import { calendarApi } from './api.ts'
import styles from './calendar.module.css'
import { calendarPageMessages } from './messages/index.ts'

const choices = [10, 5, 3, 1]

/** Settings for the user's private calendar address, which is shown once, and for reminders. */
export function CalendarSettingsCard() {
  const messages = useMessages(calendarPageMessages)
  const { language } = useLocalizedText()
  const refusal = useErrorMessage()
  const toast = useToast()
  const may = useMay()
  const queries = useQueryClient()
  const [scope, setWho] = useState<'mine' | 'body'>('mine')
  const query = useQuery({ ...calendarApi.getCalendarSettings.queryOptions({}), enabled: may('task.read') })
  const settle = {
    onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }),
    onSettled: () => queries.invalidateQueries({ queryKey: calendarApi.getCalendarSettings.key() }),
  }
  const make = useMutation(calendarApi.createFeed.mutationOptions(settle))
  const withdraw = useMutation(
    calendarApi.withdrawFeed.mutationOptions({
      ...settle,
      onSuccess: () => {
        make.reset()
        toast({ message: messages.withdrawn })
      },
    }),
  )
  const remind = useMutation(
    calendarApi.saveReminders.mutationOptions({ ...settle, onSuccess: () => toast({ message: messages.saved }) }),
  )
  if (!may('task.read')) return null
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <Skeleton label={messages.loading} rows={4} />
  const { feed, reminders, byMail } = query.data
  const address = make.data && `${location.origin}/calendar/${make.data.secret}.ics`
  const moment = (at: string) => formatMoment(at, language)
  const toggle = (days: number, on: boolean) =>
    remind.mutate({ days: on ? [...reminders, days] : reminders.filter((reminder) => reminder !== days) })
  return (
    <Card title={messages.own} note={messages.ownHint}>
      <div className={styles.form}>
        {address ? (
          <>
            <TextField label={messages.address} description={messages.ownShown} readOnly value={address} />
            <div>
              <Button
                variant="primary"
                onClick={() =>
                  void navigator.clipboard.writeText(address).then(() => toast({ message: messages.copied }))
                }
              >
                {messages.copy}
              </Button>
            </div>
          </>
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
          data={(['mine', 'body'] as const).map((value) => ({ value, label: messages.whos[value] }))}
          onChange={(event) => setWho(event.currentTarget.value === 'body' ? 'body' : 'mine')}
        />
        <div className={styles.actions}>
          <Button busy={make.isPending} onClick={() => make.mutate({ scope })}>
            {feed ? messages.renew : messages.make}
          </Button>
          {feed && (
            <Button busy={withdraw.isPending} onClick={() => withdraw.mutate({})}>
              {messages.withdraw}
            </Button>
          )}
        </div>
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
      </div>
    </Card>
  )
}
