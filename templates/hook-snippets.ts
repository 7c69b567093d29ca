import type { OperationModel, Service } from '../generator/service.js';
import { printString, Verbatim } from './literal.js';
import { clientConstant, methodCall, printOptions } from './snippets.js';

/** A client whose hooks write lines of a log. */
export function loggingSnippet(packageName: string, service: Service, operation: OperationModel): string {
  return hooksSnippet(packageName, service, operation, [], [
    '  onRequest: ({ operation, attempts }) => console.log(`${operation}: request ${attempts}`),',
    '  onResponse: ({ operation, status, milliseconds }) => console.log(`${operation}: ${status} after ${Math.round(milliseconds)} ms`),',
    '  onRetry: ({ operation, wait }) => console.log(`${operation}: again in ${Math.round(wait)} ms`),',
    '  onError: ({ error }) => console.error(String(error)),',
  ]);
}

/** A client whose hooks make a span of OpenTelemetry of each request, named and described by its semantic conventions for HTTP. */
export function tracingSnippet(packageName: string, service: Service, operation: OperationModel): string {
  const head = ["import { context, propagation, SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api';"];
  return hooksSnippet(packageName, service, operation, head, [
    '  onRequest({ call, operation, method, path, origin, attempts }) {',
    "    const attributes = { 'http.request.method': method, 'url.template': path, 'server.address': new URL(origin).hostname };",
    "    const span = tracer.startSpan(operation, { kind: SpanKind.CLIENT, attributes: { ...attributes, 'http.request.resend_count': attempts - 1 } });",
    '    spans.set(call, span);',
    '    const headers: Record<string, string> = {};',
    '    propagation.inject(trace.setSpan(context.active(), span), headers);',
    '    return headers;',
    '  },',
    "  onResponse: ({ call, status }) => spans.get(call)?.setAttribute('http.response.status_code', status).end(),",
    '  onRetry: ({ call, error }) => error && spans.get(call)?.setStatus({ code: SpanStatusCode.ERROR, message: error.name }).end(),',
    '  onError: ({ call, error }) => spans.get(call)?.setStatus({ code: SpanStatusCode.ERROR, message: String(error) }).end(),',
  ]);
}

function hooksSnippet(packageName: string, service: Service, operation: OperationModel, head: readonly string[], members: readonly string[]): string {
  return [
    ...head,
    `import { create${service.clientName}, type ClientHooks } from '${packageName}/${service.api}';`,
    '',
    ...(head.length === 0 ? [] : [`const tracer = trace.getTracer(${printString(service.api)});`, 'const spans = new WeakMap<object, Span>();']),
    'const hooks: ClientHooks = {',
    ...members,
    '};',
    `const ${clientConstant(service)} = create${service.clientName}(${printOptions(service, { hooks: new Verbatim('hooks') })});`,
    `await ${methodCall(service, operation)};`,
  ].join('\n');
}
