"""Confirming words: what two people read to each other when somebody joins by a link.

256 short words that sound different, so a byte is a word. The order is part of the protocol.
"""

from typing import Final

_TEXT: Final = """
acorn album alder amber anchor angle apple apron arch arrow atlas attic autumn bagel bakery
balcony bamboo banjo barley basil basket beacon beaver bell bench berry bicycle birch biscuit
blanket blossom blue boat bonfire book bottle bowl branch bread breeze brick bridge broom bucket
butter button cabin cactus camel camera candle canoe canvas carpet carrot castle cedar cello chair
chalk cherry chimney cider circus clay clock cloud clover coast cobble cocoa coffee comet compass
copper coral corner cotton cousin cradle crayon cricket crystal cupboard curtain cushion daisy
dancer dawn denim desk diamond dinner dolphin donkey door dragon drawer drum duck dune eagle easel
echo elbow elm engine envelope evening falcon feather fern fiddle fig finch flannel flute forest
fossil fox garden garlic gate ginger giraffe glacier glove goblet goose granite grape guitar
hammock harbour hazel heron hill honey horizon horse igloo indigo island ivory jacket jasmine
jigsaw juniper kayak kettle kitchen kite ladder lagoon lantern lavender leaf lemon letter library
lilac linen lobster lotus magnet mango maple marble market meadow mirror mitten moon morning
mosaic mountain mushroom napkin needle nest nickel notebook nutmeg oak oasis oatmeal ocean olive
onion orange orchard otter oven pancake panda paper parsley pebble pencil piano picnic pigeon pine
planet plum pocket pond poppy porch potato prairie puddle pumpkin puzzle quilt rabbit radio raven
ribbon river robin rose sail salmon saturn scarf scooter shell silver sparrow sunflower swan
teacup teapot thunder tiger tomato tower train trumpet tulip tunnel turtle umbrella valley vanilla
velvet violin waffle walnut walrus whale willow window yoghurt zebra
"""

WORDS: Final = tuple(_TEXT.split())
"""The words, one for each byte."""


def words(digest: bytes, count: int) -> tuple[str, ...]:
    """The words of the first `count` bytes of a hash."""
    return tuple(WORDS[byte] for byte in digest[:count])
