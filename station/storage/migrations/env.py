"""How alembic runs here: in the program's own process, on the connection that it is given."""

from alembic import context

from station.storage.schema import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
context.run_migrations()
