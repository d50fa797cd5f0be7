import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { TunedRule } from '#features/quality/checks/contract.ts'
import { checkMessages } from '#features/quality/checks/messages/index.ts'
import { checkApi } from '#features/quality/checks/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextAreaField } from '#ui/fields.tsx'
import { administrationMessages } from '../../messages/index.ts'
import { ruleMessages } from './messages/index.ts'

const severities = ['error', 'warning', 'hint'] as const

/** Sets the severity of a rule on this instance, with the reason shown next to it. */
export function RuleSeverityDialog({ rule, onClose }: { rule: TunedRule; onClose: () => void }) {
  const messages = useMessages(ruleMessages)
  const grades = useMessages(checkMessages).severity
  const { cancel } = useMessages(administrationMessages)
  const { name } = useLocalizedText()
  const [severity, setSeverity] = useState(rule.severity)
  const [reason, setReason] = useState('')
  const feedback = useMutationFeedback(
    { ERROR_NEEDS_LAW: messages.errorNeedsLaw, LAW_NEVER_LOWERED: messages.lawNeverLowered },
    [checkApi.key()],
  )
  const tune = useMutation(checkApi.severities.setRuleSeverity.mutationOptions(feedback(messages.saved, onClose)))
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${rule.rule}: ${messages.instanceSeverity}`}
      description={`${name(rule.names)} (${name(rule.basis)})`}
      closeLabel={cancel}
      footer={
        <Button
          variant="primary"
          busy={tune.isPending}
          disabled={severity === rule.severity || reason.trim().length < 10}
          onClick={() => tune.mutate({ rule: rule.rule, severity, reason })}
        >
          {messages.save}
        </Button>
      }
    >
      <SelectField
        label={messages.severity}
        value={severity}
        data={severities
          .filter((value) => value !== 'error' || rule.basisKind !== 'method')
          .map((value) => ({
            value,
            label: value === rule.packSeverity ? `${grades[value]} (${messages.asPack})` : grades[value],
          }))}
        onChange={(event) => setSeverity(severities.find((value) => value === event.currentTarget.value) ?? severity)}
      />
      <TextAreaField
        label={messages.reason}
        description={messages.reasonHint}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        maxLength={2000}
        required
      />
    </Dialog>
  )
}
