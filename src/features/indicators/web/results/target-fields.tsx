import { Button, IconButton } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'
import { TextField } from '#ui/fields.tsx'
import type { ResultDraft } from './draft.ts'
import { useResultWords } from './result-words.ts'
import styles from './results.module.css'

type Target = ResultDraft['targets'][number]

/** The targets, one per year: a value each, or two for a range. */
export function TargetFields({ draft, onChange }: { draft: ResultDraft; onChange: (targets: Target[]) => void }) {
  const { words } = useResultWords()
  const { targets, shape } = draft
  const write = (at: number, change: Partial<Target>) =>
    onChange(targets.map((one, other) => (other === at ? { ...one, ...change } : one)))
  const next = () => {
    const last = targets.at(-1)
    return { year: last ? `${Number(last.year) + 1}` : '', value: '', low: '', high: '' }
  }
  return (
    <>
      {targets.map((target, at) => {
        const field = (label: string, key: keyof Target) => (
          <TextField
            label={label}
            inputMode={key === 'year' ? 'numeric' : 'decimal'}
            value={target[key]}
            onChange={(event) => write(at, { [key]: event.currentTarget.value })}
          />
        )
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a target has no identity but its place
          <div key={at} className={classNames(styles.pair, shape === 'range' && styles.three)}>
            {field(words.form.year(at + 1), 'year')}
            {shape === 'range' ? (
              <>
                {field(words.form.low(at + 1), 'low')}
                {field(words.form.high(at + 1), 'high')}
              </>
            ) : (
              field(words.form.value(at + 1), 'value')
            )}
            <IconButton
              label={words.form.removeTarget(at + 1)}
              icon="close"
              onClick={() => onChange(targets.filter((_, other) => other !== at))}
            />
          </div>
        )
      })}
      <div>
        <Button size="small" onClick={() => onChange([...targets, next()])}>
          {words.form.addTarget}
        </Button>
      </div>
    </>
  )
}
