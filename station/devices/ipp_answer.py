"""What a queue answers, as long as an answer can be: one that goes on and on would take all memory in a moment."""

import aiohttp

LARGEST = 4 * 1024 * 1024
"""Bytes. All that a server with hundreds of queues says of them is a tenth of this."""


class ShortAnswer(aiohttp.ClientResponse):
    """An HTTP response that is given up once it is longer than any answer."""

    async def read(self) -> bytes:
        """The body. Raises aiohttp.ClientPayloadError."""
        body = bytearray()
        async for part in self.content.iter_any():
            body += part
            if len(body) > LARGEST:
                self.close()
                raise aiohttp.ClientPayloadError(f"more than {LARGEST} bytes")
        self._body = self._body or bytes(body)
        return self._body
