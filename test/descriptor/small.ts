/** A valid descriptor with something of everything. Tests change one thing in it, so its lines are places in them. */
export const small = `<service name="Small" version="1.2">
  <title>A small service</title>
  <description>For tests.</description>
  <documentation href="https://docs.invalid/"/>
  <server url="{scheme}://small.invalid/v1">
    <variable name="scheme" default="https">
      <value name="https"/>
      <value name="http">In the clear.</value>
    </variable>
  </server>
  <security>
    <scheme name="basic" type="basic"/>
  </security>
  <parameters>
    <path>
      <string name="key" pattern="^[0-9A-F]{8}$"/>
    </path>
    <query name="Page">
      <integer name="limit" minimum="1" default="10"/>
      <choice name="order" type="Order"/>
    </query>
  </parameters>
  <types>
    <enum name="Order">
      <value name="up"/>
      <value name="down"/>
    </enum>
    <object name="Thing">
      <string name="title" required="true"/>
      <uri name="part" repeated="0..n"/>
    </object>
    <body name="Things" element="response">
      <ref name="thing" type="Thing" required="true" repeated="0..n"/>
    </body>
  </types>
  <response status="401">Who are you?</response>
  <resource name="thing" path="/things/{key}"/>
  <group name="things">
    <operation id="listThings" method="GET" path="/things" name="list" query="Page">
      <summary>List things</summary>
      <firmware min="3.0.4"/>
      <response status="200" body="Things">The things.</response>
    </operation>
    <operation id="putThings" method="PUT" path="/things/{key}" name="put" idempotent="false">
      <summary>Put things</summary>
      <request body="Things"/>
      <response status="202">Done.</response>
    </operation>
  </group>
</service>
`;

/** The small descriptor with one passage replaced, which has to stand in it exactly once. */
export function changed(from: string, to: string): string {
  const parts = small.split(from);
  if (parts.length !== 2) throw new Error(`${JSON.stringify(from)} stands ${parts.length - 1} times in the small descriptor`);
  return parts.join(to);
}
