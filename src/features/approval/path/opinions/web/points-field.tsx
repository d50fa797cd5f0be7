import { useMessages } from '#platform/web/language.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { parsePoints } from '../model.ts'
import { opinionPageMessages } from './messages/index.ts'
import styles from './opinions.module.css'
import { usePointsError } from './use-points-error.ts'

interface PointsFieldProps {
  value: string
  /** Whether each point is answered. The points of a late opinion are not. Default: yes. */
  needsAnswer?: boolean
  onChange: (value: string) => void
}

/** Field with the points of an opinion, separated by empty lines. The number of points is shown below. */
export function PointsField({ value, needsAnswer = true, onChange }: PointsFieldProps) {
  const messages = useMessages(opinionPageMessages)
  const points = parsePoints(value)
  return (
    <Stack gap={6}>
      <TextAreaField
        label={messages.cutField}
        description={needsAnswer ? messages.cutText : messages.lateText}
        error={usePointsError()(points)}
        required
        autosize
        minRows={3}
        maxRows={14}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {points.length > 0 && <p className={styles.quiet}>{messages.preview(points.length)}</p>}
    </Stack>
  )
}
