import { useState } from 'react'
import { useWords } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { DateField, SelectField, TextAreaField } from '#ui/fields.tsx'
import type { LegalPath } from '../../path/contract.ts'
import { Verdict, Way } from '../../path/entities.ts'
import { pathMessages } from '../messages/index.ts'
import { type Doing, type Field, fieldsFor, isComplete, isNeeded, type Said } from './doing.ts'
import styles from './path.module.css'
import { today, useActing } from './use-acting.ts'
import { useDoingWords } from './use-doing-words.ts'
import { VersionField } from './version-field.tsx'

/** Asks what an act needs: no more than that, and says what is missing. */
export function ActWindow({ path, doing, onClose }: { path: LegalPath; doing: Doing; onClose: () => void }) {
  const words = useWords(pathMessages)
  const { titleOf, textOf, labelOf } = useDoingWords()
  const { say, busy } = useActing(path, onClose)
  const [said, setSaid] = useState<Said>({
    on: doing.kind === 'enter' ? path.countedFrom : today(),
    dueOn: '',
    words: '',
    motive: '',
    way: '',
    verdict: 'approved',
    versionId: '',
  })
  const change = (changed: Partial<Said>) => setSaid((before) => ({ ...before, ...changed }))
  const set = (field: Field) => (event: { currentTarget: { value: string } }) =>
    change({ [field]: event.currentTarget.value })
  const field = (name: Field) => {
    const common = {
      label: labelOf(doing, name),
      value: said[name],
      required: isNeeded(doing, name, said),
      onChange: set(name),
    }
    switch (name) {
      case 'versionId':
        return (
          <VersionField
            key={name}
            planId={path.planId}
            value={said.versionId}
            onChange={(versionId) => change({ versionId })}
          />
        )
      case 'on':
      case 'dueOn':
        return <DateField key={name} {...common} />
      case 'way':
        return (
          <SelectField
            key={name}
            {...common}
            data={[
              { value: '', label: words.acts.noWay },
              ...Way.options.map((value) => ({ value, label: words.seats.ways[value] })),
            ]}
          />
        )
      case 'verdict':
        return (
          <SelectField
            key={name}
            {...common}
            data={Verdict.options.map((value) => ({ value, label: words.seats.verdicts[value] }))}
          />
        )
      default:
        return (
          <TextAreaField
            key={name}
            {...common}
            autosize
            minRows={name === 'words' ? 3 : 2}
            maxLength={name === 'words' ? 20_000 : 2000}
          />
        )
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={titleOf(doing)}
      description={textOf(doing)}
      closeLabel={words.acts.close}
      footer={
        <>
          <Button onClick={onClose}>{words.acts.cancel}</Button>
          <Button variant="primary" busy={busy} disabled={!isComplete(doing, said)} onClick={() => say(doing, said)}>
            {words.acts.save}
          </Button>
        </>
      }
    >
      <div className={styles.form}>{fieldsFor(doing).map(field)}</div>
    </Dialog>
  )
}
